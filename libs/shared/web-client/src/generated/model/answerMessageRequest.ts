/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AnswerMessageRequest {
  /** @nullable */
  id?: string | null;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  text: string;
}
