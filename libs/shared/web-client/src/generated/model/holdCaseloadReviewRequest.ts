/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewItemRequest } from './reviewItemRequest';

export interface HoldCaseloadReviewRequest {
  /** @nullable */
  heldOn?: string | null;
  /**
     * @maxLength 2000
     * @nullable
     */
  thanks?: string | null;
  /** @nullable */
  nextOn?: string | null;
  /** @maxItems 100 */
  items: ReviewItemRequest[];
}
