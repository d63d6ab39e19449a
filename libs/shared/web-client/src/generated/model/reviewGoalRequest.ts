/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewGoalRequestChoice } from './reviewGoalRequestChoice';

export interface ReviewGoalRequest {
  goalId: string;
  /**
     * @minimum 1
     * @maximum 2147483647
     */
  version: number;
  choice: ReviewGoalRequestChoice;
  /**
     * @maxLength 2000
     * @nullable
     */
  words?: string | null;
}
