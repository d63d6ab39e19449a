/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface PlanReviewRequest {
  /** @nullable */
  id?: string | null;
  staffMemberId: string;
  plannedOn: string;
}
