import type { Database } from '@ademruimte/api-platform';
import type {
  ClientStatus,
  ContactChannel,
  ConversationKind,
  FormOfAddress,
  ReminderSubject,
} from '@ademruimte/contracts';

/** An appointment or a step, with all that decides how and when its client hears of it. */
export interface Subject {
  readonly kind: ReminderSubject;
  readonly id: string;
  readonly clientId: string;
  readonly at: Date;
  /** Whether it still stands. */
  readonly open: boolean;
  readonly meeting: ConversationKind | null;
  readonly movedToId: string | null;
  readonly place: string | null;
  readonly clientStatus: ClientStatus;
  readonly callName: string;
  readonly address: FormOfAddress;
  readonly addressLine: string | null;
  readonly postcode: string | null;
  readonly channel: ContactChannel;
  readonly phone: string | null;
  readonly email: string | null;
  readonly bestTime: string | null;
  readonly wanted: boolean;
  readonly agreedSender: string | null;
  /** Whether a rule on safe contact holds that nobody looked at yet. */
  readonly forbidden: boolean;
}

/** SQL for whether a rule on safe contact of the client `c` waits for somebody to look at it. */
export const FORBIDDEN = `EXISTS (SELECT FROM app.safe_contact_rule r
  WHERE r.organisation_id = c.organisation_id AND r.client_id = c.id AND r.ended_on IS NULL
    AND r.reminders_confirmed_on IS NULL)`;

const CLIENT = `c.status AS "clientStatus", c.call_name AS "callName",
  c.form_of_address AS address, c.address_line AS "addressLine", c.postcode,
  p.channel, p.phone, p.email, p.best_time AS "bestTime", p.reminders_wanted AS wanted,
  p.reminder_sender AS "agreedSender", ${FORBIDDEN} AS forbidden`;
const JOINED = `
  JOIN app.client c ON c.organisation_id = s.organisation_id AND c.id = s.client_id
  JOIN app.contact_preference p
    ON p.organisation_id = s.organisation_id AND p.client_id = s.client_id
  WHERE s.organisation_id = app.current_organisation() AND s.id = $1`;

const SUBJECTS: Readonly<Record<ReminderSubject, string>> = {
  conversation: `SELECT 'conversation' AS kind, s.id, s.client_id AS "clientId", s.starts_at AS at,
      s.status = 'planned' AS open, s.kind AS meeting, s.moved_to_id AS "movedToId", s.place,
      ${CLIENT} FROM app.conversation s ${JOINED}`,
  step: `SELECT 'step' AS kind, s.id, s.client_id AS "clientId",
      (s.due_on + time '12:00') AT TIME ZONE 'Europe/Amsterdam' AS at,
      s.status IN ('open', 'replanned') AS open, NULL AS meeting, NULL AS "movedToId",
      NULL AS place, ${CLIENT} FROM app.action_step s ${JOINED}`,
};

/** What a reminder is about, as it stands in this transaction; undefined when it is not there. */
export async function subjectOf(
  database: Pick<Database, 'query'>,
  about: { readonly kind: ReminderSubject; readonly id: string },
): Promise<Subject | undefined> {
  const [subject] = await database.query<Subject>(SUBJECTS[about.kind], [about.id]);
  return subject;
}

/** Ids of a client's appointments that are still to come. */
export async function appointmentsToCome(
  database: Pick<Database, 'query'>,
  clientId: string,
  now: Date,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT id FROM app.conversation WHERE organisation_id = app.current_organisation()
       AND client_id = $1 AND status = 'planned' AND starts_at > $2 ORDER BY starts_at, id`,
    [clientId, now],
  );
  return rows.map(({ id }) => id);
}
