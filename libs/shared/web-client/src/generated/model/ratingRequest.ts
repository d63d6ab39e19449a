/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RatingRequestRatedBy } from './ratingRequestRatedBy';
import type { RatingRequestReason } from './ratingRequestReason';

export interface RatingRequest {
  lifeDomainId: string;
  ratedBy: RatingRequestRatedBy;
  /**
     * @minimum 1
     * @maximum 5
     * @nullable
     */
  level?: number | null;
  /** @nullable */
  reason?: RatingRequestReason;
  /**
     * @maxLength 2000
     * @nullable
     */
  ownWords?: string | null;
}
