import { type Database, sqlDay, sqlHoldsOn, sqlStartOfDay } from '@ademruimte/api-platform';
import { bounds, type CalendarDay } from '@ademruimte/contracts';
import type { TeamClientResponse, TeamMemberResponse, TeamNoticeResponse } from './team.dto';

/** The caller's team, as PostgreSQL builds it; the last two are null unless they lead it. */
export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly members: TeamMemberResponse[];
  readonly clients: TeamClientResponse[] | null;
  readonly notices: TeamNoticeResponse[] | null;
}

/** Days a notice stays on the page. */
const NOTICE_DAYS = 7;

/** Whoever works for more teams gets the one they lead, else the first by name. */
const TEAM = `
  SELECT t.organisation_id, t.id, t.name, t.phone, bool_or(m.role = 'team_lead') AS leads
  FROM app.membership m JOIN app.team t
    ON t.organisation_id = m.organisation_id AND t.id = m.team_id
  WHERE m.staff_member_id = app.current_actor() AND ${sqlHoldsOn('m', '$1')}
  GROUP BY t.organisation_id, t.id ORDER BY leads DESC, t.name LIMIT 1`;

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

const CLIENTS = `
  SELECT c.id, c.call_name, lead.name AS lead_name, step.shown AS next_step,
    (SELECT max(${sqlDay('v.held_at')}) FROM app.conversation v
      WHERE v.organisation_id = c.organisation_id AND v.client_id = c.id
        AND v.status = 'held') AS last_contact_on
  FROM team JOIN app.client c ON team.leads AND c.organisation_id = team.organisation_id
    AND c.team_id = team.id AND c.status IN ('active', 'paused')
  LEFT JOIN LATERAL (
    SELECT p.name FROM app.assignment a JOIN app.staff_profile p
      ON p.organisation_id = a.organisation_id AND p.id = a.staff_member_id
    WHERE a.organisation_id = c.organisation_id AND a.client_id = c.id
      AND a.kind = 'lead_worker' AND ${sqlHoldsOn('a', '$1')} LIMIT 1) lead ON true
  LEFT JOIN LATERAL (
    SELECT json_build_object('text', s.text, 'dueOn', s.due_on, 'owner', s.owner) AS shown
    FROM app.action_step s JOIN app.goal g ON g.organisation_id = s.organisation_id
      AND g.id = s.goal_id AND g.status = 'active'
    WHERE s.organisation_id = c.organisation_id AND s.client_id = c.id
      AND s.status IN ('open', 'replanned') ORDER BY s.due_on, s.id LIMIT 1) step ON true`;

const NOTICES = `
  SELECT p.name, ${sqlDay('s.searched_at')} AS day
  FROM team JOIN app.duplicate_search s ON team.leads AND s.organisation_id = team.organisation_id
    AND s.searched_at >= ${sqlStartOfDay(`$1::date - ${String(NOTICE_DAYS - 1)}`)}
  JOIN app.staff_profile p ON p.organisation_id = s.organisation_id AND p.id = s.staff_member_id
  WHERE p.id IN (SELECT id FROM members)
  GROUP BY p.id, p.name, day HAVING count(*) > ${String(bounds.duplicateSearchesPerDay)}`;

const TEAM_PAGE = `
  WITH team AS (${TEAM}), members AS (${MEMBERS}), clients AS (${CLIENTS}), notices AS (${NOTICES})
  SELECT team.id, team.name, team.phone,
    (SELECT json_agg(json_build_object('id', id, 'name', name, 'roles', roles,
      'phone', phone, 'activeClients', active_clients) ORDER BY name, id) FROM members) AS members,
    CASE WHEN team.leads THEN (SELECT coalesce(json_agg(json_build_object('id', id,
        'callName', call_name, 'leadWorkerName', lead_name, 'nextStep', next_step,
        'lastContactOn', last_contact_on) ORDER BY call_name, id), '[]') FROM clients) END AS clients,
    CASE WHEN team.leads THEN (SELECT coalesce(json_agg(json_build_object(
        'kind', 'many-duplicate-searches', 'staffName', name, 'day', day)
      ORDER BY day DESC, name), '[]') FROM notices) END AS notices
  FROM team`;

/** The caller's team on a day in one statement; undefined for somebody who is in no team. */
export async function teamOfCaller(
  database: Database,
  day: CalendarDay,
): Promise<TeamRow | undefined> {
  const [row] = await database.query<TeamRow>(TEAM_PAGE, [day]);
  return row;
}
