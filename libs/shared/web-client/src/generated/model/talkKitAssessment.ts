/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssessmentRating } from './assessmentRating';

export interface TalkKitAssessment {
  id: string;
  version: number;
  /** @nullable */
  startedByName: string | null;
  ratings: AssessmentRating[];
}
