import { type Database, sqlHoldsOn, sqlMoment, sqlOpensFileOn } from '@ademruimte/api-platform';
import { type CalendarDay, type ContactChannel } from '@ademruimte/contracts';
import { FORBIDDEN } from './reminder-subject';
import type { ReminderItem, ReminderResponse } from './reminders.dto';

type Asks = Pick<Database, 'query'>;

/** The name of a colleague, or undefined for somebody who is not one. */
export async function staffName(database: Asks, id: string): Promise<string | undefined> {
  const [found] = await database.query<{ name: string }>(
    `SELECT name FROM app.staff_profile
     WHERE organisation_id = app.current_organisation() AND id = $1`,
    [id],
  );
  return found?.name;
}

/** Names of the organisation and its teams, which no message may hold. */
export async function ownNames(
  database: Asks,
  staffMemberId: string,
  today: CalendarDay,
): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `SELECT name FROM app.organisations_of($1, $2::date)
     UNION SELECT name FROM app.team WHERE organisation_id = app.current_organisation()`,
    [staffMemberId, today],
  );
  return rows.map(({ name }) => name);
}

const FIELDS = `r.id, r.version,
  CASE WHEN r.step_id IS NULL THEN 'conversation' ELSE 'step' END AS "aboutKind",
  coalesce(r.conversation_id, r.step_id) AS "aboutId", ${sqlMoment('r.about_at')} AS "aboutAt",
  coalesce(v.kind, st.text) AS "aboutText", r.channel, ${sqlMoment('r.due_at')} AS "dueAt", r.text, r.text_edited AS "textEdited",
  r.state, r.problem, r.held_back AS "heldBack", r.attempts,
  ${sqlMoment('r.settled_at')} AS "settledAt", settler.name AS "settledByName"`;
const BESIDE = `
  LEFT JOIN app.conversation v
    ON v.organisation_id = r.organisation_id AND v.id = r.conversation_id
  LEFT JOIN app.action_step st ON st.organisation_id = r.organisation_id AND st.id = r.step_id
  LEFT JOIN app.staff_profile settler
  ON settler.organisation_id = r.organisation_id AND settler.id = r.settled_by`;

/** The longest list of one client: what is to come, and the newest of what was. */
const OF_CLIENT = `SELECT ${FIELDS} FROM app.reminder r ${BESIDE}
  WHERE r.organisation_id = app.current_organisation() AND r.client_id = $1
  ORDER BY (r.state IN ('planned', 'sending', 'failed', 'given_up')) DESC, r.due_at DESC, r.id
  LIMIT 100`;

/** Reminders of one client, what is open first. */
export function remindersOf(database: Asks, clientId: string): Promise<ReminderResponse[]> {
  return database.query<ReminderResponse>(OF_CLIENT, [clientId]);
}

/** How a client is reached, as far as reminders need to know. */
export interface ReachRow {
  readonly version: number;
  readonly callName: string;
  readonly channel: ContactChannel;
  readonly phone: string | null;
  readonly email: string | null;
  readonly numberConfirmedOn: CalendarDay | null;
  readonly emailConfirmedOn: CalendarDay | null;
  readonly wanted: boolean;
  readonly sender: string | null;
  readonly rules: string[];
  readonly forbidden: boolean;
  readonly addressLine: string | null;
  readonly postcode: string | null;
}

const REACH = `SELECT p.version, c.call_name AS "callName", 
    p.channel, p.phone, p.email, p.number_confirmed_on AS "numberConfirmedOn",
    p.email_confirmed_on AS "emailConfirmedOn", p.reminders_wanted AS wanted,
    p.reminder_sender AS sender, c.address_line AS "addressLine", c.postcode,
    ARRAY(SELECT text FROM app.safe_contact_rule s WHERE s.organisation_id = c.organisation_id
      AND s.client_id = c.id AND s.ended_on IS NULL ORDER BY s.from_day, s.id) AS rules,
    ${FORBIDDEN} AS forbidden
  FROM app.client c JOIN app.contact_preference p
    ON p.organisation_id = c.organisation_id AND p.client_id = c.id
  WHERE c.organisation_id = app.current_organisation() AND c.id = $1`;

/** How one client is reached. */
export async function reachOf(database: Asks, clientId: string): Promise<ReachRow | undefined> {
  const [found] = await database.query<ReachRow>(REACH, [clientId]);
  return found;
}

/** What waits for a person or goes within a week, and what went in the last two weeks. */
const OVERVIEW = (people: string) => `SELECT ${FIELDS}, c.id AS "clientId",
    c.call_name AS "callName"
  FROM app.reminder r ${BESIDE}
  JOIN app.client c ON c.organisation_id = r.organisation_id AND c.id = r.client_id
  WHERE r.organisation_id = app.current_organisation() AND ${people}
    AND (r.state IN ('failed', 'given_up', 'sending')
      OR (r.state = 'planned' AND r.due_at < $2::timestamptz + interval '7 days')
      OR r.settled_at > $2::timestamptz - interval '14 days')
  ORDER BY (r.state IN ('failed', 'given_up')) DESC, r.due_at, r.id LIMIT 300`;

const PEOPLE = {
  mine: `EXISTS (SELECT FROM app.assignment a WHERE a.organisation_id = c.organisation_id
    AND a.client_id = c.id AND a.staff_member_id = app.current_actor()
    AND a.kind <> 'experience_expert' AND ${sqlOpensFileOn('a', '$1')})`,
  team: `EXISTS (SELECT FROM app.membership m WHERE m.organisation_id = c.organisation_id
    AND m.team_id = c.team_id AND m.staff_member_id = app.current_actor()
    AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$1')})`,
};

/** Reminders of the clients somebody works with, or whose team they lead. */
export function remindersFor(
  database: Asks,
  scope: keyof typeof PEOPLE,
  { today, now }: { readonly today: CalendarDay; readonly now: Date },
): Promise<ReminderItem[]> {
  return database.query<ReminderItem>(OVERVIEW(PEOPLE[scope]), [today, now]);
}
