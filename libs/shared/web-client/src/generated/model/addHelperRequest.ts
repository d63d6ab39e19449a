/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AddHelperRequest {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  /**
     * @minLength 1
     * @maxLength 100
     */
  role: string;
  /**
     * @maxLength 200
     * @nullable
     */
  organisationName?: string | null;
  /**
     * @maxLength 200
     * @nullable
     */
  reach?: string | null;
  /**
     * @maxLength 300
     * @nullable
     */
  mayKnow?: string | null;
  /** @nullable */
  id?: string | null;
}
