/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewItemResponseWhy } from './reviewItemResponseWhy';

export interface ReviewItemResponse {
  id: string;
  reviewId: string;
  version: number;
  clientId: string;
  callName: string;
  why: ReviewItemResponseWhy;
  agreement: string;
  /** @nullable */
  doneOn: string | null;
}
