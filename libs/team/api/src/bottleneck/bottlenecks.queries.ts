import { type Database, sqlDay, sqlHoldsOn, sqlOpensFileOn } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { BottleneckResponse, OwnBottleneckResponse } from './bottlenecks.dto';

/** Which page of the reports, on which day. */
export interface WantedReports {
  readonly today: CalendarDay;
  readonly after: string | null;
  readonly limit: number;
}

const holds = (role: string, more = '') => `EXISTS (SELECT FROM app.membership m
  WHERE m.organisation_id = app.current_organisation()
    AND m.staff_member_id = app.current_actor() AND m.role = '${role}'
    AND ${sqlHoldsOn('m', '$1')} ${more})`;

// A team lead reads what came from the own team, and by whom; a policy officer all of it, of nobody.
const READABLE = `
  WITH readable AS (
    SELECT r.*, ${holds('team_lead', 'AND m.team_id = r.team_id')} AS led
    FROM app.bottleneck_report r WHERE r.organisation_id = app.current_organisation()
  )
  SELECT r.id, r.text, r.theme, ${sqlDay('r.reported_at')} AS "reportedOn", t.name AS "teamName",
    CASE WHEN r.led THEN p.name END AS "reportedByName"
  FROM readable r
  JOIN app.staff_profile p ON p.organisation_id = r.organisation_id AND p.id = r.reported_by
  LEFT JOIN app.team t ON t.organisation_id = r.organisation_id AND t.id = r.team_id
  WHERE (r.led OR ${holds('policy_officer')}) AND ($2::uuid IS NULL
    OR (r.reported_at, r.id) < (SELECT k.reported_at, k.id FROM readable k WHERE k.id = $2))
  ORDER BY r.reported_at DESC, r.id DESC LIMIT $3`;

/** A page of the reports the caller may read; one row more says that there is a next page. */
export function bottlenecksPage(
  database: Database,
  { today, after, limit }: WantedReports,
): Promise<BottleneckResponse[]> {
  return database.query<BottleneckResponse>(READABLE, [today, after, limit + 1]);
}

const OWN = `
  SELECT r.id, r.text, r.theme, ${sqlDay('r.reported_at')} AS "reportedOn",
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'callName', c.call_name) END
      AS client
  FROM app.bottleneck_report r
  LEFT JOIN app.client c ON c.organisation_id = r.organisation_id AND c.id = r.client_id
    AND EXISTS (SELECT FROM app.assignment a WHERE a.organisation_id = c.organisation_id
      AND a.client_id = c.id AND a.staff_member_id = r.reported_by
      AND ${sqlOpensFileOn('a', '$1')})
  WHERE r.reported_by = app.current_actor()
  ORDER BY r.reported_at DESC, r.id DESC LIMIT $2`;

/** The newest reports of the caller. */
export function ownBottlenecks(
  database: Database,
  today: CalendarDay,
  limit: number,
): Promise<OwnBottleneckResponse[]> {
  return database.query<OwnBottleneckResponse>(OWN, [today, limit]);
}

const OWN_TEAM = `
  SELECT m.team_id AS id FROM app.membership m
  WHERE m.staff_member_id = app.current_actor() AND m.team_id IS NOT NULL
    AND ${sqlHoldsOn('m', '$1')}
  ORDER BY m.from_day DESC, m.id LIMIT 1`;

/** The team the caller works in; null for who belongs to none. */
export async function ownTeam(database: Database, today: CalendarDay): Promise<string | null> {
  const [team] = await database.query<{ id: string }>(OWN_TEAM, [today]);
  return team?.id ?? null;
}
