/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewedGoalResponse } from './reviewedGoalResponse';
import type { ReviewResponseApproval } from './reviewResponseApproval';
import type { ReviewWordResponse } from './reviewWordResponse';

export interface ReviewResponse {
  id: string;
  version: number;
  heldOn: string;
  staffName: string;
  /** @nullable */
  worked: string | null;
  /** @nullable */
  hindered: string | null;
  goals: ReviewedGoalResponse[];
  approval: ReviewResponseApproval;
  /** @nullable */
  askedAt: string | null;
  isOwn: boolean;
  said: ReviewWordResponse[];
}
