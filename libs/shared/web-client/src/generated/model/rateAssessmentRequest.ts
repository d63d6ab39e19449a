/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RatingRequest } from './ratingRequest';

export interface RateAssessmentRequest {
  /** @maxItems 100 */
  ratings: RatingRequest[];
}
