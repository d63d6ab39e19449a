import {
  type Database,
  sqlDay,
  sqlHoldsOn,
  sqlOpensFileOn,
  sqlStartOfDay,
} from '@ademruimte/api-platform';
import type { CalendarDay, FigureScope } from '@ademruimte/contracts';
import type { DomainChange } from './hide';

/** What is counted before anything is hidden. */
export interface CountedRow {
  /** Null when the caller has no such scope: a lead of no team. */
  readonly threshold: number | null;
  readonly titles: { code: string; title: string; pillarCode: string; pillarTitle: string }[];
  readonly changes: DomainChange[];
  readonly goals: { reached: number; changed: number; letGo: number; people: number };
  readonly steps: { done: number; people: number };
  readonly firstTalk: { medianDays: number | null; people: number };
  readonly appointments: { held: number; moved: number; missed: number; people: number };
}

// $1 today, $2 and $3 the first and the last day of the quarter.
const TEAMS: Readonly<Record<FigureScope, string>> = {
  mine: `SELECT t.* FROM app.team t WHERE EXISTS (SELECT FROM app.membership m
    WHERE m.organisation_id = t.organisation_id AND m.team_id = t.id
      AND m.staff_member_id = app.current_actor() AND ${sqlHoldsOn('m', '$1')})`,
  team: `SELECT t.* FROM app.team t WHERE EXISTS (SELECT FROM app.membership m
    WHERE m.organisation_id = t.organisation_id AND m.team_id = t.id AND m.role = 'team_lead'
      AND m.staff_member_id = app.current_actor() AND ${sqlHoldsOn('m', '$1')})`,
  organisation: `SELECT t.* FROM app.team t WHERE t.organisation_id = app.current_organisation()
    AND $1::date IS NOT NULL`,
};

const OF_TEAMS = `SELECT c.organisation_id, c.id FROM teams t JOIN app.client c
  ON c.organisation_id = t.organisation_id AND c.team_id = t.id`;
const PEOPLE: Readonly<Record<FigureScope, string>> = {
  mine: `SELECT DISTINCT a.organisation_id, a.client_id AS id FROM app.assignment a
    WHERE a.staff_member_id = app.current_actor() AND a.kind <> 'experience_expert'
      AND ${sqlOpensFileOn('a', '$1')}`,
  team: OF_TEAMS,
  organisation: OF_TEAMS,
};

/** The first and the latest final moment of who was measured again in this quarter. */
const MOMENTS = `
  SELECT p.organisation_id, p.id AS client_id,
    (array_agg(a.id ORDER BY a.held_on, a.finalised_at, a.id))[1] AS first,
    (array_agg(a.id ORDER BY a.held_on DESC, a.finalised_at DESC, a.id DESC))[1] AS latest
  FROM people p JOIN app.assessment a ON a.organisation_id = p.organisation_id
    AND a.client_id = p.id AND a.status = 'final' AND a.held_on <= $3
  GROUP BY p.organisation_id, p.id HAVING count(*) > 1 AND max(a.held_on) >= $2`;

/** Only parts of life with a level by the same rater at both; alike by code over the versions. */
const PAIRS = `
  SELECT d2.code, r2.rated_by, r2.level - r1.level AS step
  FROM moments m
  JOIN app.domain_rating r2 ON r2.organisation_id = m.organisation_id
    AND r2.assessment_id = m.latest AND r2.level IS NOT NULL
  JOIN app.life_domain d2 ON d2.organisation_id = m.organisation_id AND d2.id = r2.life_domain_id
  JOIN app.domain_rating r1 ON r1.organisation_id = m.organisation_id
    AND r1.assessment_id = m.first AND r1.rated_by = r2.rated_by AND r1.level IS NOT NULL
  JOIN app.life_domain d1 ON d1.organisation_id = m.organisation_id AND d1.id = r1.life_domain_id
    AND d1.code = d2.code`;

/** Parts of life as the bridge calls them now, and those that were only in a former one. */
const TITLES = `
  SELECT DISTINCT ON (d.code) d.code, d.title, i.code AS pillar_code, i.title AS pillar_title,
    b.number, i.position AS pillar_position, d.position
  FROM app.life_domain d
  JOIN app.pillar i ON i.organisation_id = d.organisation_id AND i.id = d.pillar_id
  JOIN app.bridge_template b ON b.organisation_id = d.organisation_id AND b.id = d.template_id
  WHERE b.status <> 'draft' ORDER BY d.code, b.number DESC`;

const GOALS = `
  SELECT json_build_object('reached', count(*) FILTER (WHERE g.status = 'reached'),
    'changed', count(*) FILTER (WHERE g.status = 'changed'),
    'letGo', count(*) FILTER (WHERE g.status = 'let_go'), 'people', count(DISTINCT p.id))
  FROM people p JOIN app.goal g ON g.organisation_id = p.organisation_id AND g.client_id = p.id
  WHERE g.ended_on BETWEEN $2 AND $3`;

const STEPS = `
  SELECT json_build_object('done', count(*), 'people', count(DISTINCT p.id))
  FROM people p JOIN app.action_step s ON s.organisation_id = p.organisation_id
    AND s.client_id = p.id
  WHERE s.status = 'done' AND s.done_on BETWEEN $2 AND $3`;

const FIRST_TALK = `
  SELECT json_build_object('people', count(*),
    'medianDays', percentile_cont(0.5) WITHIN GROUP (ORDER BY talk.on_day - s.started_on))
  FROM people p
  JOIN app.trajectory s ON s.organisation_id = p.organisation_id AND s.client_id = p.id
  JOIN LATERAL (SELECT min(${sqlDay('v.held_at')}) AS on_day FROM app.conversation v
    WHERE v.organisation_id = s.organisation_id AND v.client_id = s.client_id
      AND v.status = 'held' AND v.held_at >= ${sqlStartOfDay('s.started_on')}
      AND (s.ended_on IS NULL OR ${sqlDay('v.held_at')} <= s.ended_on)) talk
    ON talk.on_day IS NOT NULL
  WHERE s.started_on BETWEEN $2 AND $3`;

const APPOINTMENTS = `
  SELECT json_build_object('held', count(*) FILTER (WHERE v.status = 'held'),
    'moved', count(*) FILTER (WHERE v.status = 'moved'),
    'missed', count(*) FILTER (WHERE v.status = 'missed'), 'people', count(DISTINCT p.id))
  FROM people p JOIN app.conversation v ON v.organisation_id = p.organisation_id
    AND v.client_id = p.id
  WHERE v.status IN ('held', 'moved', 'missed') AND v.starts_at >= ${sqlStartOfDay('$2')}
    AND v.starts_at < ${sqlStartOfDay('$3::date + 1')}`;

const figures = (scope: FigureScope) => `
  WITH teams AS (${TEAMS[scope]}), people AS (${PEOPLE[scope]}), moments AS (${MOMENTS}),
    pairs AS (${PAIRS}), titles AS (${TITLES})
  SELECT (SELECT max(figures_threshold) FROM teams) AS threshold,
    (SELECT coalesce(json_agg(json_build_object('code', code, 'title', title,
        'pillarCode', pillar_code, 'pillarTitle', pillar_title)
      ORDER BY pillar_position, pillar_code, position, code), '[]') FROM titles) AS titles,
    (SELECT coalesce(json_agg(change), '[]') FROM (
      SELECT p.code, t.pillar_code AS "pillarCode", p.rated_by AS "ratedBy",
        count(*) FILTER (WHERE p.step > 0) AS up, count(*) FILTER (WHERE p.step = 0) AS same,
        count(*) FILTER (WHERE p.step < 0) AS down, count(*) AS n
      FROM pairs p JOIN titles t ON t.code = p.code
      GROUP BY p.code, t.pillar_code, p.rated_by) change) AS changes,
    (${GOALS}) AS goals, (${STEPS}) AS steps, (${FIRST_TALK}) AS "firstTalk",
    (${APPOINTMENTS}) AS appointments`;

/** Everything about a quarter, counted in one statement. */
export async function countQuarter(
  database: Database,
  scope: FigureScope,
  days: { readonly today: CalendarDay; readonly from: CalendarDay; readonly until: CalendarDay },
): Promise<CountedRow> {
  const params = [days.today, days.from, days.until];
  const [row] = await database.query<CountedRow>(figures(scope), params);
  if (!row) throw new Error('Counting always gives a row.');
  return row;
}
