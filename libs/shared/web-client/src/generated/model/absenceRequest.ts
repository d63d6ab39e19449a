/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AbsenceRequest {
  fromDay: string;
  /** @nullable */
  untilDay?: string | null;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  staffMemberId?: string | null;
}
