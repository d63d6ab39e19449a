/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ColleagueResponseRolesItem } from './colleagueResponseRolesItem';

export interface ColleagueResponse {
  id: string;
  name: string;
  initials: string;
  roles: ColleagueResponseRolesItem[];
  teamIds: string[];
}
