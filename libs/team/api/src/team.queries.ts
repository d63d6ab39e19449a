import { type Database, sqlDay, sqlHoldsOn, sqlStartOfDay } from '@ademruimte/api-platform';
import { bounds, type CalendarDay } from '@ademruimte/contracts';
import type { OwnTeamResponse, TeamMemberResponse, TeamNoticeResponse } from './team.dto';

/** A team of the caller, as PostgreSQL builds it; the last two are null unless they lead it. */
export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly members: TeamMemberResponse[];
  readonly teams: OwnTeamResponse[];
  readonly clientCount: number | null;
  readonly notices: TeamNoticeResponse[] | null;
}

/** Days a notice stays on the page. */
const NOTICE_DAYS = 7;

/** Every team the caller works in, and whether they lead it. */
const TEAMS = `
  SELECT t.organisation_id, t.id, t.name, t.phone, bool_or(m.role = 'team_lead') AS leads
  FROM app.membership m JOIN app.team t
    ON t.organisation_id = m.organisation_id AND t.id = m.team_id
  WHERE m.staff_member_id = app.current_actor() AND ${sqlHoldsOn('m', '$1')}
  GROUP BY t.organisation_id, t.id`;

/** Unless they say which, whoever works for more teams gets one they lead, else the first by name. */
const TEAM = `
  SELECT * FROM teams WHERE $2::uuid IS NULL OR id = $2 ORDER BY leads DESC, name, id LIMIT 1`;

const MEMBERS = `
  SELECT p.id, p.name, p.phone, array_agg(DISTINCT m.role) AS roles,
    CASE WHEN team.leads THEN (SELECT count(DISTINCT a.client_id)
      FROM app.assignment a JOIN app.client c
        ON c.organisation_id = a.organisation_id AND c.id = a.client_id AND c.status = 'active'
      WHERE a.organisation_id = p.organisation_id AND a.staff_member_id = p.id
        AND ${sqlHoldsOn('a', '$1')}) END AS active_clients
  FROM team
  JOIN app.membership m ON m.organisation_id = team.organisation_id AND m.team_id = team.id
    AND ${sqlHoldsOn('m', '$1')}
  JOIN app.staff_profile p ON p.organisation_id = m.organisation_id AND p.id = m.staff_member_id
  GROUP BY p.organisation_id, p.id, team.leads`;

const NOTICES = `
  SELECT p.name, ${sqlDay('s.searched_at')} AS day
  FROM team JOIN app.duplicate_search s ON team.leads AND s.organisation_id = team.organisation_id
    AND s.searched_at >= ${sqlStartOfDay(`$1::date - ${String(NOTICE_DAYS - 1)}`)}
  JOIN app.staff_profile p ON p.organisation_id = s.organisation_id AND p.id = s.staff_member_id
  WHERE p.id IN (SELECT id FROM members)
  GROUP BY p.id, p.name, day HAVING count(*) > ${String(bounds.duplicateSearchesPerDay)}`;

const TEAM_PAGE = `
  WITH teams AS (${TEAMS}), team AS (${TEAM}), members AS (${MEMBERS}), notices AS (${NOTICES})
  SELECT team.id, team.name, team.phone,
    (SELECT json_agg(json_build_object('id', id, 'name', name, 'roles', roles,
      'phone', phone, 'activeClients', active_clients) ORDER BY name, id) FROM members) AS members,
    (SELECT json_agg(json_build_object('id', id, 'name', name, 'leads', leads)
      ORDER BY name, id) FROM teams) AS teams,
    CASE WHEN team.leads THEN (SELECT count(*)::int FROM app.client c
      WHERE c.organisation_id = team.organisation_id AND c.team_id = team.id
        AND c.status IN ('active', 'paused')) END AS "clientCount",
    CASE WHEN team.leads THEN (SELECT coalesce(json_agg(json_build_object(
        'kind', 'many-duplicate-searches', 'staffName', name, 'day', day)
      ORDER BY day DESC, name), '[]') FROM notices) END AS notices
  FROM team`;

/** A team of the caller on a day in one statement; undefined for one they are not in. */
export async function teamOfCaller(
  database: Database,
  day: CalendarDay,
  teamId: string | null,
): Promise<TeamRow | undefined> {
  const [row] = await database.query<TeamRow>(TEAM_PAGE, [day, teamId]);
  return row;
}
