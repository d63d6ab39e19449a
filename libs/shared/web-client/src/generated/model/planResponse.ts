/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { Agreement } from './agreement';
import type { AgreementListItem } from './agreementListItem';
import type { GoalResponse } from './goalResponse';
import type { MilestoneResponse } from './milestoneResponse';
import type { PlanResponseStatus } from './planResponseStatus';
import type { PlanReviewResponse } from './planReviewResponse';
import type { RecognitionResponse } from './recognitionResponse';

export interface PlanResponse {
  /** @nullable */
  id: string | null;
  version: number;
  status: PlanResponseStatus;
  changedSinceAgreement: boolean;
  maxActiveGoals: number;
  /** @nullable */
  agreed: Agreement | null;
  versions: AgreementListItem[];
  goals: GoalResponse[];
  recognitions: RecognitionResponse[];
  milestones: MilestoneResponse[];
  /** @nullable */
  review: PlanReviewResponse | null;
}
