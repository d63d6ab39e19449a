/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RatingRequest } from './ratingRequest';
import type { TalkAssessmentKind } from './talkAssessmentKind';

export interface TalkAssessment {
  id: string;
  kind: TalkAssessmentKind;
  templateId: string;
  /** @maxItems 100 */
  ratings: RatingRequest[];
}
