/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReassignedClientRequest } from './reassignedClientRequest';
import type { ReassignmentRequestKind } from './reassignmentRequestKind';

export interface ReassignmentRequest {
  /** @nullable */
  id?: string | null;
  toStaffId: string;
  kind: ReassignmentRequestKind;
  fromDay: string;
  /** @nullable */
  untilDay?: string | null;
  /** @maxItems 100 */
  clients: ReassignedClientRequest[];
}
