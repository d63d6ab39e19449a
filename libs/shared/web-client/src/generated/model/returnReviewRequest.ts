/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ReturnReviewRequest {
  /**
     * @minLength 1
     * @maxLength 2000
     */
  words: string;
}
