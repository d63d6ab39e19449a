/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface StrengthDetails {
  id: string;
  version: number;
  text: string;
  notedOn: string;
  /** @nullable */
  endedOn: string | null;
}
