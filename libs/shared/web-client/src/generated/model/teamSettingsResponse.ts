/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TeamSettingsResponse {
  id: string;
  version: number;
  name: string;
  /** @nullable */
  phone: string | null;
  maxActiveGoals: number;
  measurementMonths: number;
}
