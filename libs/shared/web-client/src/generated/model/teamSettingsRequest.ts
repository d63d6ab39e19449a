/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TeamSettingsRequest {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  /**
     * @maxLength 30
     * @nullable
     */
  phone?: string | null;
  /**
     * @minimum 1
     * @maximum 3
     */
  maxActiveGoals: number;
  /**
     * @minimum 1
     * @maximum 24
     */
  measurementMonths: number;
}
