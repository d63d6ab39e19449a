/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface WorkSettingsRequest {
  /**
     * @minimum 7
     * @maximum 365
     */
  stagnationDays: number;
  /**
     * @minimum 0
     * @maximum 100
     * @nullable
     */
  bandLow?: number | null;
  /**
     * @minimum 0
     * @maximum 100
     * @nullable
     */
  bandHigh?: number | null;
  /**
     * @maxLength 300
     * @nullable
     */
  bandReason?: string | null;
  /**
     * @minimum 1
     * @maximum 12
     */
  reviewMonths: number;
  /**
     * @minimum 1
     * @maximum 12
     */
  caseloadReviewWeeks: number;
  /**
     * @minimum 5
     * @maximum 100
     */
  figuresThreshold: number;
  approvalWanted: boolean;
}
