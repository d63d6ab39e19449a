import type { Ask } from '@ademruimte/api-platform/worker';
import { sqlHoldsOn } from '@ademruimte/api-platform/sql';
import { type CalendarDay, type DayCounts, type Role, rolesMay } from '@ademruimte/contracts';
import { howMuchIsToday, type ThisDay } from '../../today.queries';

/** A morning mail that was lent to a sender; the lease tells this holder from the next. */
export interface DigestClaim {
  readonly organisation: string;
  readonly digest: string;
  readonly staffMember: string;
  readonly lease: number;
}

/** Where it stands: of today, or of a day before. */
export interface HeldDigest {
  readonly id: string;
  readonly lease: number;
  readonly day: CalendarDay | null;
  readonly state: DigestState | null;
  readonly attempts: number;
}

/** Where the mail of one day stands. */
export type DigestState = 'planned' | 'sending' | 'sent' | 'not_needed' | 'failed';

/** To whom it goes, and how much there is. */
export interface DigestContent {
  readonly to: string;
  readonly counts: DayCounts;
}

/** Borrows mails of a day that are still to go, whosever they are. */
export function claimedDigests(
  database: { call: Ask },
  most: number,
  day: CalendarDay,
): Promise<DigestClaim[]> {
  return database.call<DigestClaim>(
    `SELECT organisation, digest, staff_member AS "staffMember", lease
     FROM app.claim_morning_digests($1, $2)`,
    [most, day],
  );
}

/**
 * What somebody is told, as they see it now. Undefined when they are away, when their account was
 * closed, or when they have no part in it any more.
 */
export async function whatToTell(ask: Ask, today: ThisDay): Promise<DigestContent | undefined> {
  const [account] = await ask<{ email: string; roles: Role[] }>(
    'SELECT email, roles FROM app.account_of_actor($1)',
    [today.day],
  );
  if (!account || !rolesMay(account.roles, 'today:read')) return undefined;
  const away = await ask(
    `SELECT FROM app.absence b WHERE b.organisation_id = app.current_organisation()
       AND b.staff_member_id = app.current_actor() AND ${sqlHoldsOn('b', '$1')}`,
    [today.day],
  );
  const counts = away.length > 0 ? undefined : await howMuchIsToday(ask, today);
  return counts && { to: account.email, counts };
}

/** Takes a borrowed mail under lock; undefined when the loan is over or nobody wants it now. */
export async function holdDigest(ask: Ask, claim: DigestClaim): Promise<HeldDigest | undefined> {
  const [found] = await ask<HeldDigest>(
    `SELECT d.id, d.lease, d.day, d.state, d.attempts FROM app.morning_digest d
     WHERE d.organisation_id = app.current_organisation() AND d.id = $1 AND d.lease = $2
       AND d.wanted FOR UPDATE`,
    [claim.digest, claim.lease],
  );
  return found;
}

/** From here on it may have gone; whoever finds it so after the loan is over must know that. */
export async function beginDigest(
  ask: Ask,
  { id, lease, attempts }: HeldDigest,
  day: CalendarDay,
): Promise<void> {
  await ask(
    `UPDATE app.morning_digest SET day = $3, state = 'sending', attempts = $4,
       next_attempt_at = NULL, locked_until = now() + interval '2 minutes'
     WHERE organisation_id = app.current_organisation() AND id = $1 AND lease = $2`,
    [id, lease, day, attempts + 1],
  );
}

/** What became of it. */
export interface DigestEnding {
  readonly day: CalendarDay;
  readonly state: Exclude<DigestState, 'sending'>;
  /** How long it rests before it is tried again, in milliseconds. */
  readonly restMs?: number;
}

/**
 * Writes down what became of it. A slow sender that comes back after its loan may still say that it
 * was sent, when the next one could only guess.
 */
export async function endDigest(
  ask: Ask,
  { id, lease }: HeldDigest,
  { day, state, restMs = 0 }: DigestEnding,
): Promise<void> {
  await ask(
    `UPDATE app.morning_digest SET day = $3, state = $4, locked_until = NULL,
       next_attempt_at = now() + make_interval(secs => $5::float8 / 1000), updated_at = now()
     WHERE organisation_id = app.current_organisation() AND id = $1 AND (lease = $2
       OR $4 = 'sent' AND day = $3 AND state IN ('planned', 'sending', 'failed'))`,
    [id, lease, day, state, restMs],
  );
}
