/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface PlannedReviewResponse {
  id: string;
  version: number;
  plannedOn: string;
}
