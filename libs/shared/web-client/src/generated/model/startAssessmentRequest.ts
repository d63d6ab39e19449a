/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { StartAssessmentRequestKind } from './startAssessmentRequestKind';

export interface StartAssessmentRequest {
  kind: StartAssessmentRequestKind;
  heldOn: string;
  /** @nullable */
  id?: string | null;
}
