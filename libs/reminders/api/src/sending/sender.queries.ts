import type {
  ReminderChannel,
  ReminderProblem,
  ReminderState,
  ReminderSubject,
} from '@ademruimte/contracts';
import type { Ask } from '@ademruimte/api-platform/worker';
import { v7 as uuidv7 } from 'uuid';

/** A reminder that was lent to a sender; the lease tells this holder from the next. */
export interface Claim {
  readonly organisation: string;
  readonly reminder: string;
  readonly lease: number;
}

/** A reminder in the hands of its sender. */
export interface Held {
  readonly id: string;
  readonly clientId: string;
  readonly about: { readonly kind: ReminderSubject; readonly id: string };
  readonly lease: number;
  readonly round: number;
  readonly channel: ReminderChannel;
  readonly state: ReminderState;
  readonly problem: ReminderProblem | null;
  readonly attempts: number;
  readonly text: string;
  readonly plannerName: string;
}

/** Borrows reminders that are due, whosever they are. */
export function claimed(database: { call: Ask }, most: number): Promise<Claim[]> {
  return database.call<Claim>('SELECT organisation, reminder, lease FROM app.claim_reminders($1)', [
    most,
  ]);
}

/** Takes a borrowed reminder under lock; undefined when the loan is over or it needs no sending. */
export async function hold(ask: Ask, { reminder, lease }: Claim): Promise<Held | undefined> {
  const [found] = await ask<Held>(
    `SELECT r.id, r.client_id AS "clientId", r.lease, r.round, r.channel, r.state, r.problem,
       r.attempts, r.text, p.name AS "plannerName",
       json_build_object('kind', CASE WHEN r.step_id IS NULL THEN 'conversation' ELSE 'step' END,
         'id', coalesce(r.conversation_id, r.step_id)) AS about
     FROM app.reminder r JOIN app.staff_profile p
       ON p.organisation_id = r.organisation_id AND p.id = r.planned_by
     WHERE r.organisation_id = app.current_organisation() AND r.id = $1 AND r.lease = $2
       AND r.state IN ('planned', 'sending') AND r.channel IN ('sms', 'email')
     FOR UPDATE OF r`,
    [reminder, lease],
  );
  return found;
}

const MINE = `organisation_id = app.current_organisation() AND id = $1 AND lease = $2`;

/** From here on it may have gone; whoever finds it so after the loan is over must know that. */
export async function begin(ask: Ask, { id, lease }: Held): Promise<void> {
  await ask(
    `UPDATE app.reminder SET state = 'sending', attempts = attempts + 1, version = version + 1,
       locked_until = now() + interval '2 minutes', updated_at = now() WHERE ${MINE}`,
    [id, lease],
  );
}

/** It waits for somebody to look at what was agreed on safe contact. */
export async function holdBack(ask: Ask, { id, lease }: Held): Promise<void> {
  await ask(
    `UPDATE app.reminder SET state = 'planned', held_back = true, version = version + 1,
       locked_until = NULL, updated_at = now() WHERE ${MINE}`,
    [id, lease],
  );
}

/** It is tried again, not before a moment. */
export async function putOff(
  ask: Ask,
  { id, lease }: Held,
  { until, problem }: { readonly until: Date; readonly problem: ReminderProblem | null },
): Promise<void> {
  await ask(
    `UPDATE app.reminder SET state = 'planned', next_attempt_at = $3, problem = $4,
       version = version + 1, locked_until = NULL, updated_at = now() WHERE ${MINE}`,
    [id, lease, until, problem],
  );
}

/** How a reminder ends, or goes on by hand. */
export interface Ending {
  readonly state: ReminderState;
  readonly problem: ReminderProblem | null;
  readonly channel?: ReminderChannel;
  readonly now: Date;
}

/**
 * It went, failed, or is not needed. A slow sender that comes back after its loan may still say
 * that it was sent, when the next one could only guess; answers whether this changed anything.
 */
export async function finish(
  ask: Ask,
  { id, lease, channel, round }: Held,
  ending: Ending,
): Promise<boolean> {
  const isSettled = ending.state === 'sent' || ending.state === 'withdrawn';
  const [, changed] = (await ask(
    `UPDATE app.reminder SET state = $3, problem = $4, channel = $5, settled_at = $6,
       version = version + 1, locked_until = NULL, updated_at = now()
     WHERE organisation_id = app.current_organisation() AND id = $1 AND (lease = $2
       OR ($3 = 'sent' AND round = $7 AND state IN ('failed', 'planned', 'sending')))`,
    [
      id,
      lease,
      ending.state,
      ending.problem,
      ending.channel ?? channel,
      isSettled ? ending.now : null,
      round,
    ],
  )) as unknown as [unknown, number];
  return changed > 0;
}

/** Whoever leads the work with this client today hears that somebody has to look. */
export async function tellLeads(ask: Ask, { id, clientId }: Held, now: Date): Promise<void> {
  const leads = await ask<{ id: string }>(
    `SELECT DISTINCT staff_member_id AS id FROM app.assignment
     WHERE organisation_id = app.current_organisation() AND client_id = $1
       AND kind IN ('lead_worker', 'stand_in')
       AND from_day <= ($2::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date
       AND coalesce(until_day, 'infinity') >= ($2::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date`,
    [clientId, now],
  );
  for (const lead of leads) {
    await ask(
      `INSERT INTO app.notice (id, for_staff, kind, client_id, about_id, at)
       VALUES ($1, $2, 'reminder_not_sent', $3, $4, $5)`,
      [uuidv7(), lead.id, clientId, id, now],
    );
  }
}
