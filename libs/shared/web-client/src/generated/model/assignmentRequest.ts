/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssignmentRequestKind } from './assignmentRequestKind';

export interface AssignmentRequest {
  staffMemberId: string;
  kind: AssignmentRequestKind;
  fromDay: string;
  /** @nullable */
  untilDay?: string | null;
}
