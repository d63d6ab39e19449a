/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface NewPersonRequest {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  /** @maxLength 254 */
  email: string;
}
