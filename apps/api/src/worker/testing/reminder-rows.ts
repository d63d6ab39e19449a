import { asSuperuser } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';

/** Where a reminder stands, as PostgreSQL has it. */
export interface ReminderRow extends Record<string, unknown> {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly attempts: number;
  readonly channel: string;
  readonly held: boolean;
}

/** The reminders of one client. */
export function rows({ id }: GivenClient): Promise<ReminderRow[]> {
  return asSuperuser<ReminderRow>(
    `SELECT id, state, problem, attempts, channel, held_back AS held FROM app.reminder
     WHERE client_id = $1`,
    [id],
  );
}

/** Time goes by: what waits for another try, or was lent out, is due again. */
export function later({ id }: GivenClient): Promise<unknown> {
  return asSuperuser(
    `UPDATE app.reminder SET due_at = now() - interval '1 hour', next_attempt_at = NULL,
       locked_until = now() - interval '1 second' WHERE client_id = $1`,
    [id],
  );
}

/** What the lead of a client was told. */
export function notices({ id, lead }: GivenClient): Promise<unknown[]> {
  return asSuperuser(
    `SELECT 1 FROM app.notice WHERE client_id = $1 AND for_staff = $2
       AND kind = 'reminder_not_sent'`,
    [id, lead.id],
  );
}
