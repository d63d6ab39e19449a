import { type Database, sqlHoldsOn } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { AWAY } from '../load.sql';
import { CARRIES } from '../scope.sql';
import type { ColleagueCaseloadResponse, PlateItemResponse } from './plate.dto';

const ITEMS = `
  SELECT c.id AS "clientId", c.call_name AS "callName", c.status, a.id AS "assignmentId",
    a.version, a.kind, a.workload_weight::float AS "workloadWeight", a.from_day AS "fromDay",
    a.until_day AS "untilDay"
  FROM app.assignment a
  JOIN app.client c ON c.organisation_id = a.organisation_id AND c.id = a.client_id
    AND c.status IN ('active', 'paused')
  JOIN app.membership m ON m.organisation_id = c.organisation_id AND m.team_id = c.team_id
    AND m.staff_member_id = app.current_actor() AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$1')}
  WHERE a.organisation_id = app.current_organisation() AND a.staff_member_id = $2
    AND a.kind IN ${CARRIES} AND ${sqlHoldsOn('a', '$1')}
  ORDER BY c.call_name, c.id, a.kind`;

/** Whom a colleague works with on a day, in teams the caller leads. */
export async function plateOfColleague(
  database: Database,
  day: CalendarDay,
  staffMemberId: string,
): Promise<PlateItemResponse[]> {
  return database.query<PlateItemResponse>(ITEMS, [day, staffMemberId]);
}

const WHO = `
  WITH led AS (
    SELECT m.organisation_id, m.team_id FROM app.membership m
    WHERE m.staff_member_id = app.current_actor() AND m.role = 'team_lead'
      AND ${sqlHoldsOn('m', '$1')}
  ), shared AS (
    SELECT led.* FROM led WHERE EXISTS (SELECT FROM app.membership m
      WHERE m.organisation_id = led.organisation_id AND m.team_id = led.team_id
        AND m.staff_member_id = $2 AND ${sqlHoldsOn('m', '$1')})
  ), takers AS (
    SELECT DISTINCT p.organisation_id, p.id, p.name
    FROM shared JOIN app.membership m ON m.organisation_id = shared.organisation_id
      AND m.team_id = shared.team_id AND m.role = 'caseworker' AND ${sqlHoldsOn('m', '$1')}
    JOIN app.staff_profile p ON p.organisation_id = m.organisation_id
      AND p.id = m.staff_member_id
    WHERE p.id <> $2
  )
  SELECT w.id AS "staffMemberId", w.name, ${AWAY} AS away,
    (SELECT count(DISTINCT a.client_id)::int FROM app.assignment a
      JOIN app.client c ON c.organisation_id = a.organisation_id AND c.id = a.client_id
        AND c.status IN ('active', 'paused')
      WHERE a.organisation_id = w.organisation_id AND a.staff_member_id = w.id
        AND a.kind IN ${CARRIES} AND ${sqlHoldsOn('a', '$1')}
        AND NOT EXISTS (SELECT FROM led WHERE led.team_id = c.team_id)) AS elsewhere,
    (SELECT coalesce(json_agg(json_build_object('staffMemberId', w.id, 'name', w.name,
      'away', ${AWAY}) ORDER BY w.name, w.id), '[]') FROM takers w) AS takers
  FROM app.staff_profile w WHERE w.id = $2 AND EXISTS (SELECT FROM shared)`;

/** Somebody in a team the caller leads, and who could take work over; undefined for others. */
export async function colleagueOfLead(
  database: Database,
  day: CalendarDay,
  staffMemberId: string,
): Promise<Omit<ColleagueCaseloadResponse, 'items'> | undefined> {
  const [row] = await database.query<Omit<ColleagueCaseloadResponse, 'items'>>(WHO, [
    ...[day, staffMemberId],
  ]);
  return row;
}

/** The name of somebody in a team the caller leads on a day; undefined for anybody else. */
export async function nameInOwnTeam(
  database: Database,
  day: CalendarDay,
  staffMemberId: string,
): Promise<string | undefined> {
  const [row] = await database.query<{ name: string }>(
    `SELECT p.name FROM app.membership mine
     JOIN app.membership theirs ON theirs.organisation_id = mine.organisation_id
       AND theirs.team_id = mine.team_id AND ${sqlHoldsOn('theirs', '$1')}
     JOIN app.staff_profile p ON p.organisation_id = theirs.organisation_id
       AND p.id = theirs.staff_member_id
     WHERE mine.staff_member_id = app.current_actor() AND mine.role = 'team_lead'
       AND theirs.staff_member_id = $2 AND ${sqlHoldsOn('mine', '$1')} LIMIT 1`,
    [day, staffMemberId],
  );
  return row?.name;
}

/** Whether the caller leads a team on a day. */
export async function leadsTeam(
  database: Database,
  day: CalendarDay,
  teamId: string,
): Promise<boolean> {
  const rows = await database.query(
    `SELECT 1 FROM app.membership m WHERE m.staff_member_id = app.current_actor()
       AND m.role = 'team_lead' AND m.team_id = $2 AND ${sqlHoldsOn('m', '$1')} LIMIT 1`,
    [day, teamId],
  );
  return rows.length > 0;
}
