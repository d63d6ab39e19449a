/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssignmentRequestKind } from './assignmentRequestKind';
import type { AssignmentRequestStandInReason } from './assignmentRequestStandInReason';

export interface AssignmentRequest {
  staffMemberId: string;
  kind: AssignmentRequestKind;
  fromDay: string;
  /** @nullable */
  untilDay?: string | null;
  /** @nullable */
  standInReason?: AssignmentRequestStandInReason;
}
