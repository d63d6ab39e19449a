/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ApproveReviewRequest {
  /**
     * @maxLength 2000
     * @nullable
     */
  words?: string | null;
}
