/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssignmentDetailsKind } from './assignmentDetailsKind';
import type { AssignmentDetailsStandInReason } from './assignmentDetailsStandInReason';

export interface AssignmentDetails {
  id: string;
  version: number;
  staffMemberId: string;
  staffName: string;
  kind: AssignmentDetailsKind;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
  /** @nullable */
  standInReason: AssignmentDetailsStandInReason;
}
