/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AttendeeResponse {
  /** @nullable */
  staffMemberId: string | null;
  /** @nullable */
  helperId: string | null;
  name: string;
}
