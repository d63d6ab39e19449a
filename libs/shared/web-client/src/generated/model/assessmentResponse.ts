/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssessmentRating } from './assessmentRating';
import type { AssessmentResponseKind } from './assessmentResponseKind';
import type { AssessmentResponseStatus } from './assessmentResponseStatus';

export interface AssessmentResponse {
  id: string;
  version: number;
  kind: AssessmentResponseKind;
  status: AssessmentResponseStatus;
  heldOn: string;
  templateId: string;
  ratings: AssessmentRating[];
}
