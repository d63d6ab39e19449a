/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { StartAssessmentRequestKind } from './startAssessmentRequestKind';

export interface StartAssessmentRequest {
  /** @nullable */
  id?: string | null;
  kind: StartAssessmentRequestKind;
  heldOn: string;
}
