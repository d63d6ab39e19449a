/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface HouseholdRequest {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
}
