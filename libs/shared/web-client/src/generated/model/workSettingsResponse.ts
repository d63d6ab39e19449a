/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface WorkSettingsResponse {
  teamId: string;
  version: number;
  name: string;
  stagnationDays: number;
  /** @nullable */
  bandLow: number | null;
  /** @nullable */
  bandHigh: number | null;
  /** @nullable */
  bandReason: string | null;
  reviewMonths: number;
  caseloadReviewWeeks: number;
  figuresThreshold: number;
  approvalWanted: boolean;
}
