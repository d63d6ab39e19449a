/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ChangeFigure {
  hidden: boolean;
  /** @nullable */
  up: number | null;
  /** @nullable */
  same: number | null;
  /** @nullable */
  down: number | null;
  /** @nullable */
  n: number | null;
}
