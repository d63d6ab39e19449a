/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AttendeeRequest {
  /** @nullable */
  staffMemberId?: string | null;
  /** @nullable */
  helperId?: string | null;
  /**
     * @maxLength 100
     * @nullable
     */
  name?: string | null;
}
