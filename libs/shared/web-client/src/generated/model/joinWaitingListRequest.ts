/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface JoinWaitingListRequest {
  /** @nullable */
  id?: string | null;
  /** @nullable */
  fromDay?: string | null;
}
