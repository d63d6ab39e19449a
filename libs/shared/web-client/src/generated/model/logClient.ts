/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface LogClient {
  id: string;
  reference: string;
  name: string;
  /** @nullable */
  birthYear: number | null;
}
