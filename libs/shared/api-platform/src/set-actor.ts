import type { Actor } from './actor';

/** Tells PostgreSQL who a transaction acts for; `true` keeps it inside the transaction. */
export const SET_ACTOR = `SELECT set_config('app.organisation_id', $1, true),
  set_config('app.staff_member_id', $2, true), set_config('app.request_id', $3, true)`;

/** The parameters of that statement. */
export function settingsOf({ organisationId, staffMemberId, requestId }: Actor): string[] {
  return [organisationId, staffMemberId, requestId];
}
