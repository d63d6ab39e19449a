/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RoleChangeResponseKind } from './roleChangeResponseKind';
import type { RoleChangeResponseRole } from './roleChangeResponseRole';

export interface RoleChangeResponse {
  id: string;
  staffMemberId: string;
  name: string;
  kind: RoleChangeResponseKind;
  role: RoleChangeResponseRole;
  /** @nullable */
  teamName: string | null;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
  proposedByName: string;
  proposedAt: string;
  mayDecide: boolean;
}
