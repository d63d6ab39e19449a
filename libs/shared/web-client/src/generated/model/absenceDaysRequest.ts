/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AbsenceDaysRequest {
  fromDay: string;
  /** @nullable */
  untilDay?: string | null;
}
