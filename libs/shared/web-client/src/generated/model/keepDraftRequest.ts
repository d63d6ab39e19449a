/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface KeepDraftRequest {
  /**
     * @minLength 1
     * @maxLength 256000
     */
  content: string;
}
