/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssessmentRating } from './assessmentRating';
import type { TalkAssessmentResponseStatus } from './talkAssessmentResponseStatus';

export interface TalkAssessmentResponse {
  id: string;
  version: number;
  status: TalkAssessmentResponseStatus;
  templateId: string;
  ratings: AssessmentRating[];
}
