/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface MilestoneResponse {
  id: string;
  text: string;
  reachedOn: string;
  /** @nullable */
  goalId: string | null;
}
