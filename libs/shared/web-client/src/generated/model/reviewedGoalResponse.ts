/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewedGoalResponseChoice } from './reviewedGoalResponseChoice';

export interface ReviewedGoalResponse {
  goalId: string;
  title: string;
  choice: ReviewedGoalResponseChoice;
  /** @nullable */
  words: string | null;
  isWaiting: boolean;
}
