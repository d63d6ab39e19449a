/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AbsenceResponse {
  id: string;
  version: number;
  staffMemberId: string;
  name: string;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
}
