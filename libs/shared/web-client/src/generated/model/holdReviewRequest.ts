/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewGoalRequest } from './reviewGoalRequest';

export interface HoldReviewRequest {
  /**
     * @maxLength 2000
     * @nullable
     */
  worked?: string | null;
  /**
     * @maxLength 2000
     * @nullable
     */
  hindered?: string | null;
  /** @maxItems 20 */
  goals: ReviewGoalRequest[];
  /** @nullable */
  id?: string | null;
  /** @nullable */
  heldOn?: string | null;
}
