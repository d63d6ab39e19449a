/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface RevealedWords {
  /** @nullable */
  client: string | null;
  /** @nullable */
  worker: string | null;
}
