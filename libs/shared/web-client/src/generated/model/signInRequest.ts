/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface SignInRequest {
  /**
     * @minLength 1
     * @maxLength 254
     */
  email: string;
  /**
     * @minLength 1
     * @maxLength 256
     */
  password: string;
  /** @nullable */
  organisationId?: string | null;
}
