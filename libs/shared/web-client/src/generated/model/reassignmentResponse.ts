/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReassignedClientResponse } from './reassignedClientResponse';
import type { ReassignmentResponseKind } from './reassignmentResponseKind';
import type { SkippedClientResponse } from './skippedClientResponse';

export interface ReassignmentResponse {
  id: string;
  toStaffId: string;
  toName: string;
  kind: ReassignmentResponseKind;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
  done: ReassignedClientResponse[];
  skipped: SkippedClientResponse[];
}
