/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { DueResponse } from './dueResponse';
import type { PlannedReviewResponse } from './plannedReviewResponse';
import type { ReviewItemResponse } from './reviewItemResponse';
import type { StuckResponse } from './stuckResponse';
import type { WentWellResponse } from './wentWellResponse';

export interface CaseloadAgendaResponse {
  staffMemberId: string;
  name: string;
  /** @nullable */
  lastHeldOn: string | null;
  /** @nullable */
  planned: PlannedReviewResponse | null;
  nextOn: string;
  wentWell: WentWellResponse[];
  stuck: StuckResponse[];
  due: DueResponse[];
  open: ReviewItemResponse[];
}
