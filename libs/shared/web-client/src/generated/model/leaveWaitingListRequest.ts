/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { LeaveWaitingListRequestWhy } from './leaveWaitingListRequestWhy';

export interface LeaveWaitingListRequest {
  why: LeaveWaitingListRequestWhy;
  /** @nullable */
  untilDay?: string | null;
}
