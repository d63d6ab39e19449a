/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { CurrentSessionPermissionsItem } from './currentSessionPermissionsItem';
import type { CurrentSessionRolesItem } from './currentSessionRolesItem';
import type { NamedRecord } from './namedRecord';

export interface CurrentSession {
  staffMemberId: string;
  name: string;
  initials: string;
  email: string;
  organisation: NamedRecord;
  roles: CurrentSessionRolesItem[];
  teams: NamedRecord[];
  permissions: CurrentSessionPermissionsItem[];
  idleSeconds: number;
  demo: boolean;
}
