/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ThankForNoteRequest {
  /**
     * @maxLength 300
     * @nullable
     */
  words?: string | null;
}
