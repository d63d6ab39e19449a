/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { StartHouseholdRequestRole } from './startHouseholdRequestRole';

export interface StartHouseholdRequest {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  role?: StartHouseholdRequestRole;
}
