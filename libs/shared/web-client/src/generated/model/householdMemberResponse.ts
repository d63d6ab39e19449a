/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { HouseholdMemberResponseRole } from './householdMemberResponseRole';

export interface HouseholdMemberResponse {
  id: string;
  version: number;
  name: string;
  role: HouseholdMemberResponseRole;
  isClient: boolean;
  /** @nullable */
  clientId: string | null;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
}
