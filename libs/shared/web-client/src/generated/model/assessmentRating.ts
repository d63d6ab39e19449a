/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssessmentRatingRatedBy } from './assessmentRatingRatedBy';
import type { AssessmentRatingReason } from './assessmentRatingReason';

export interface AssessmentRating {
  lifeDomainId: string;
  ratedBy: AssessmentRatingRatedBy;
  /** @nullable */
  level: number | null;
  /** @nullable */
  reason: AssessmentRatingReason;
  /** @nullable */
  ownWords: string | null;
}
