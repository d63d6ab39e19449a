/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PlanReviewResponseApproval } from './planReviewResponseApproval';
import type { WaitingChoice } from './waitingChoice';

export interface PlanReviewResponse {
  /** @nullable */
  dueOn: string | null;
  /** @nullable */
  reviewedOn: string | null;
  /** @nullable */
  approval: PlanReviewResponseApproval;
  waiting: WaitingChoice[];
}
