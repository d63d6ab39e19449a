/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewResponse } from './reviewResponse';

export interface ReviewsResponse {
  items: ReviewResponse[];
  approvalWanted: boolean;
  leadNames: string[];
}
