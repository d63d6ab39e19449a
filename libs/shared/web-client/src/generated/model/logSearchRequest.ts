/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface LogSearchRequest {
  /**
     * @minLength 1
     * @maxLength 100
     */
  words: string;
}
