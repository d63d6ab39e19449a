/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface StartTrajectoryRequest {
  /**
     * @minLength 1
     * @maxLength 300
     */
  reason: string;
  /** @nullable */
  processingActivityId?: string | null;
  noticeGivenOn: string;
  /** @nullable */
  id?: string | null;
}
