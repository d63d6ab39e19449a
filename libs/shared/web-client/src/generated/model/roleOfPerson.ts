/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RoleOfPersonRole } from './roleOfPersonRole';

export interface RoleOfPerson {
  id: string;
  role: RoleOfPersonRole;
  /** @nullable */
  teamName: string | null;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
}
