/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface DeclineHandoverRequest {
  /**
     * @minLength 1
     * @maxLength 300
     */
  words: string;
}
