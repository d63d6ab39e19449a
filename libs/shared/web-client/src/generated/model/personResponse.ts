/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RoleOfPerson } from './roleOfPerson';

export interface PersonResponse {
  id: string;
  name: string;
  email: string;
  joined: boolean;
  isSelf: boolean;
  roles: RoleOfPerson[];
  /** @nullable */
  lastDay: string | null;
}
