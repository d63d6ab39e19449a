/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RecognitionResponseKind } from './recognitionResponseKind';

export interface RecognitionResponse {
  id: string;
  text: string;
  kind: RecognitionResponseKind;
  givenOn: string;
  staffName: string;
  /** @nullable */
  goalId: string | null;
  /** @nullable */
  stepId: string | null;
}
