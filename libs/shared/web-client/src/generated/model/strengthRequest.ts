/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface StrengthRequest {
  /** @nullable */
  id?: string | null;
  /**
     * @minLength 1
     * @maxLength 200
     */
  text: string;
}
