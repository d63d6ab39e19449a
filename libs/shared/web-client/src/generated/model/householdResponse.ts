/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { HouseholdMemberResponse } from './householdMemberResponse';
import type { SharedGoal } from './sharedGoal';

export interface HouseholdResponse {
  /** @nullable */
  id: string | null;
  /** @nullable */
  name: string | null;
  /** @nullable */
  version: number | null;
  members: HouseholdMemberResponse[];
  sharedGoals: SharedGoal[];
}
