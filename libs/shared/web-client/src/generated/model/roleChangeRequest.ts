/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RoleChangeRequestRole } from './roleChangeRequestRole';

export interface RoleChangeRequest {
  role: RoleChangeRequestRole;
  /** @nullable */
  teamId?: string | null;
  fromDay: string;
  /** @nullable */
  untilDay?: string | null;
  /** @nullable */
  membershipId?: string | null;
}
