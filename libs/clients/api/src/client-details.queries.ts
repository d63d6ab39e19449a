import type { Database } from '@ademruimte/api-platform';
import type { ClientDetails } from './client-details.dto';
import { sqlFullName } from './full-name';

/** What the statement knows; age and rights come from the clock and the access rules. */
export type ClientRow = Omit<ClientDetails, 'age' | 'may'>;

/** A list of the rows of a table about client `c`, each as an object, in an order. */
const listOf = (table: string, fields: string, order: string, joins = '') => `
  coalesce((SELECT json_agg(json_build_object('id', x.id, 'version', x.version, ${fields})
      ORDER BY ${order})
    FROM app.${table} x ${joins}
    WHERE x.organisation_id = c.organisation_id AND x.client_id = c.id), '[]')`;

const named = (table: string, alias: string, column: string) =>
  `JOIN app.${table} ${alias} ON ${alias}.organisation_id = x.organisation_id
     AND ${alias}.id = x.${column}`;

const DETAILS = `
  SELECT c.id, c.version, c.call_name AS "callName", c.given_names AS "givenNames",
    c.name_prefix AS "namePrefix", c.family_name AS "familyName",
    ${sqlFullName('c')} AS "fullName",
    c.birth_date AS "birthDate", c.form_of_address AS "formOfAddress", c.status,
    c.secret_address AS "secretAddress", c.address_line AS "addressLine", c.postcode, c.city,
    c.team_id AS "teamId", t.name AS "teamName",
    (SELECT json_build_object('id', x.id, 'version', x.version, 'channel', x.channel,
        'phone', x.phone, 'email', x.email, 'numberConfirmedOn', x.number_confirmed_on,
        'language', x.language, 'interpreter', x.interpreter, 'bestTime', x.best_time)
      FROM app.contact_preference x
      WHERE x.organisation_id = c.organisation_id AND x.client_id = c.id) AS contact,
    ${listOf(
      'safe_contact_rule',
      `'text', x.text, 'fromDay', x.from_day, 'endedOn', x.ended_on,
       'sharingConfirmedOn', x.sharing_confirmed_on`,
      'x.ended_on IS NOT NULL, x.from_day, x.id',
    )} AS "safeContactRules",
    ${listOf(
      'strength',
      `'text', x.text, 'notedOn', x.noted_on, 'endedOn', x.ended_on`,
      'x.ended_on IS NOT NULL, x.noted_on, x.id',
    )} AS strengths,
    ${listOf(
      'helper',
      `'name', x.name, 'role', x.role, 'organisationName', x.organisation_name,
       'reach', x.reach, 'mayKnow', x.may_know, 'endedOn', x.ended_on`,
      'x.ended_on IS NOT NULL, x.name, x.id',
    )} AS helpers,
    ${listOf(
      'trajectory',
      `'status', x.status, 'reason', x.reason,
       'processingActivityId', x.processing_activity_id, 'processingActivityName', p.name,
       'noticeGivenOn', x.notice_given_on, 'startedOn', x.started_on, 'pausedOn', x.paused_on,
       'endedOn', x.ended_on, 'outcome', x.outcome`,
      'x.started_on DESC, x.id DESC',
      named('processing_activity', 'p', 'processing_activity_id'),
    )} AS trajectories,
    ${listOf(
      'assignment',
      `'staffMemberId', x.staff_member_id, 'staffName', s.name, 'kind', x.kind,
       'fromDay', x.from_day, 'untilDay', x.until_day, 'standInReason', x.stand_in_reason`,
      'x.until_day IS NOT NULL, x.from_day DESC, x.id DESC',
      named('staff_profile', 's', 'staff_member_id'),
    )} AS assignments
  FROM app.client c
  JOIN app.team t ON t.organisation_id = c.organisation_id AND t.id = c.team_id
  WHERE c.id = $1`;

/** Everything about who a client is, in one statement. */
export async function clientDetails(
  database: Database,
  clientId: string,
): Promise<ClientRow | undefined> {
  const [row] = await database.query<ClientRow>(DETAILS, [clientId]);
  return row;
}
