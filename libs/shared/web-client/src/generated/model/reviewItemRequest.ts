/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewItemRequestWhy } from './reviewItemRequestWhy';

export interface ReviewItemRequest {
  clientId: string;
  why: ReviewItemRequestWhy;
  /**
     * @minLength 1
     * @maxLength 300
     */
  agreement: string;
}
