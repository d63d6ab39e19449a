/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { WaitingChoiceChoice } from './waitingChoiceChoice';

export interface WaitingChoice {
  goalId: string;
  choice: WaitingChoiceChoice;
  /** @nullable */
  words: string | null;
}
