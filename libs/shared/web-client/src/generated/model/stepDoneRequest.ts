/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RecognitionWords } from './recognitionWords';

export interface StepDoneRequest {
  /** @nullable */
  doneOn?: string | null;
  /** @nullable */
  recognition?: RecognitionWords | null;
}
