/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { EndGoalRequestOutcome } from './endGoalRequestOutcome';
import type { RecognitionWords } from './recognitionWords';

export interface EndGoalRequest {
  outcome: EndGoalRequestOutcome;
  /**
     * @maxLength 2000
     * @nullable
     */
  words?: string | null;
  /** @nullable */
  recognition?: RecognitionWords | null;
  /**
     * @maxLength 300
     * @nullable
     */
  milestone?: string | null;
}
