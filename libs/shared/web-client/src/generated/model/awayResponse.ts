/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AwayResponse {
  id: string;
  version: number;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
}
