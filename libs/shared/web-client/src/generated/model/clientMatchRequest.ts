/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ClientMatchRequest {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  birthDate: string;
}
