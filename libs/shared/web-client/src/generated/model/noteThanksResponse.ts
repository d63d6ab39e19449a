/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface NoteThanksResponse {
  byName: string;
  /** @nullable */
  words: string | null;
  own: boolean;
}
