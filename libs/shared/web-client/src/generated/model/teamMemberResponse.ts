/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TeamMemberResponseRolesItem } from './teamMemberResponseRolesItem';

export interface TeamMemberResponse {
  id: string;
  name: string;
  roles: TeamMemberResponseRolesItem[];
  /** @nullable */
  phone: string | null;
  /** @nullable */
  activeClients: number | null;
}
