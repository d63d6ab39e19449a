/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ClientLookKind } from './clientLookKind';
import type { ClientLookRelation } from './clientLookRelation';
import type { ClientLookRole } from './clientLookRole';

export interface ClientLook {
  /** @nullable */
  at: string | null;
  kind: ClientLookKind;
  /** @nullable */
  relation: ClientLookRelation;
  /** @nullable */
  role: ClientLookRole;
  times: number;
}
