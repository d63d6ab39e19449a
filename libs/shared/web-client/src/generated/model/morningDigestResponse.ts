/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface MorningDigestResponse {
  offered: boolean;
  wanted: boolean;
  /** @nullable */
  failedOn: string | null;
}
