/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewItemResponse } from './reviewItemResponse';

export interface CaseloadReviewResponse {
  id: string;
  version: number;
  staffMemberId: string;
  leadName: string;
  plannedOn: string;
  /** @nullable */
  heldOn: string | null;
  /** @nullable */
  nextOn: string | null;
  /** @nullable */
  thanks: string | null;
  items: ReviewItemResponse[];
}
