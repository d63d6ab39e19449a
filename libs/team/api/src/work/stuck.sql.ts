import { sqlDay } from '@ademruimte/api-platform';
import { bounds } from '@ademruimte/contracts';
import { leadOf, SHOWN } from './scope.sql';

/**
 * When somebody was last spoken: a talk that took place, or an appointment that is over and that
 * somebody wrote a note to.
 */
const TALKED = `
  SELECT greatest(
    (SELECT max(v.held_at) FROM app.conversation v WHERE v.organisation_id = p.organisation_id
      AND v.client_id = p.id AND v.status = 'held'),
    (SELECT max(v.starts_at) FROM app.conversation v WHERE v.organisation_id = p.organisation_id
      AND v.client_id = p.id AND v.status = 'planned' AND v.starts_at <= $2
      AND EXISTS (SELECT FROM app.note n WHERE n.organisation_id = v.organisation_id
        AND n.conversation_id = v.id))) AS at`;

const DONE = `
  SELECT max(s.done_on) AS day FROM app.action_step s
  WHERE s.organisation_id = p.organisation_id AND s.client_id = p.id AND s.status = 'done'`;

/** A step of a goal that does not rest, since it was planned again for the third time. */
const PLANNED_AGAIN = `
  SELECT min(coalesce((
    SELECT ${sqlDay('e.happened_at')} FROM app.step_event e
    WHERE e.organisation_id = s.organisation_id AND e.step_id = s.id AND e.kind = 'replanned'
    ORDER BY e.happened_at, e.id
    OFFSET ${String(bounds.replansBeforeSmallerStep - 1)} LIMIT 1), $1::date)) AS day
  FROM app.action_step s
  JOIN app.goal g ON g.organisation_id = s.organisation_id AND g.id = s.goal_id
    AND g.status = 'active'
  WHERE s.organisation_id = p.organisation_id AND s.client_id = p.id
    AND s.status IN ('open', 'replanned')
    AND s.replan_count >= ${String(bounds.replansBeforeSmallerStep)}`;

/** Every level of the last two moments (places 1 and 2), and what is worked on (place 0). */
const SAID = `
  SELECT d.code, r.rated_by, r.level, moment.place
  FROM (VALUES (1, p.moments[1]), (2, p.moments[2])) moment (place, id)
  JOIN app.domain_rating r ON r.organisation_id = p.organisation_id
    AND r.assessment_id = moment.id AND r.level IS NOT NULL
  JOIN app.life_domain d ON d.organisation_id = r.organisation_id AND d.id = r.life_domain_id
  WHERE p.moments[2] IS NOT NULL
  UNION ALL
  SELECT d.code, NULL, NULL, 0
  FROM app.goal g
  JOIN app.life_domain d ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
  WHERE g.organisation_id = p.organisation_id AND g.client_id = p.id AND g.status = 'active'
    AND p.moments[2] IS NOT NULL`;

const levelBy = (rater: string, place: number) =>
  `max(level) FILTER (WHERE rated_by = '${rater}' AND place = ${String(place)})`;

const pairsBy = (rater: string) => `coalesce(jsonb_agg(jsonb_build_object('then',
    ${rater}_then, 'now', ${rater}_now))
    FILTER (WHERE ${rater}_then IS NOT NULL AND ${rater}_now IS NOT NULL), '[]')`;

/**
 * What both moments say, by one rater, of domains that are worked on; and whether all stayed.
 * Looked up client by client: compared for everybody at once, a planner that expects few people
 * did it again for each of them.
 */
const COMPARED = `
  SELECT ${pairsBy('client')} || ${pairsBy('worker')} AS levels,
    coalesce(bool_and(client_then = client_now), true)
      AND coalesce(bool_and(worker_then = worker_now), true) AS stayed
  FROM (SELECT code,
      ${levelBy('client', 1)} AS client_now, ${levelBy('client', 2)} AS client_then,
      ${levelBy('worker', 1)} AS worker_now, ${levelBy('worker', 2)} AS worker_then
    FROM (${SAID}) said GROUP BY code HAVING bool_or(place = 0)) by_domain
  WHERE client_then + client_now IS NOT NULL OR worker_then + worker_now IS NOT NULL
  HAVING count(*) > 0`;

/**
 * Everybody whose work may stand still, with what tells so. The rule itself is in `contracts`; what
 * is chosen here is held against it by a test.
 */
export const STUCK = `
facts AS (
  SELECT p.*, ${sqlDay('talked.at')} AS last_contact_on, done.day AS last_step_done_on,
    planned_again.day AS replanned_on, compared.levels, coalesce(compared.stayed, false) AS stayed,
    greatest(p.supported_since, ${sqlDay('talked.at')}, done.day) AS quiet_since
  FROM spells p
  CROSS JOIN LATERAL (${TALKED}) talked
  CROSS JOIN LATERAL (${DONE}) done
  CROSS JOIN LATERAL (${PLANNED_AGAIN}) planned_again
  LEFT JOIN LATERAL (${COMPARED}) compared ON true
), standing AS (
  SELECT f.*, cause.id AS cause_id, cause.version AS cause_version, cause.cause, cause.words,
    cause.noted_on, cause.noted_by, cause.hidden_until,
    coalesce(cause.hidden_until > $1, false) AS is_hidden,
    least(CASE WHEN f.quiet_since <= $1::date - f.stagnation_days THEN f.quiet_since END,
      f.replanned_on, CASE WHEN f.stayed THEN f.measured_on END) AS since
  FROM facts f
  LEFT JOIN app.stagnation_cause cause ON cause.organisation_id = f.organisation_id
    AND cause.client_id = f.id AND cause.ended_on IS NULL
  WHERE f.quiet_since <= $1::date - f.stagnation_days OR f.replanned_on IS NOT NULL OR f.stayed
)`;

/** One of the two lists as JSON: those to look at, or those who wait for somebody else. */
function stuckJson(isHidden: boolean): string {
  return `(SELECT coalesce(json_agg(json_build_object('clientId', s.id, 'callName', s.call_name,
      'teamId', s.team_id, 'leadWorkerName', ${leadOf('s')},
      'leadWorkerId', ${leadOf('s', 's.id', 'id')}, 'days', s.stagnation_days,
      'facts', json_build_object('supportedSince', s.supported_since,
        'lastStepDoneOn', s.last_step_done_on, 'lastContactOn', s.last_contact_on,
        'replannedOn', s.replanned_on, 'measured', CASE WHEN s.levels IS NOT NULL
          THEN json_build_object('on', s.measured_on, 'levels', s.levels) END),
      'cause', CASE WHEN s.cause_id IS NOT NULL THEN json_build_object('id', s.cause_id,
        'version', s.cause_version, 'cause', s.cause, 'words', s.words,
        'notedOn', s.noted_on, 'hiddenUntil', s.hidden_until,
        'notedByName', (SELECT n.name FROM app.staff_profile n
          WHERE n.organisation_id = s.organisation_id AND n.id = s.noted_by)) END)
      ORDER BY s.since, s.call_name, s.id), '[]')
    FROM (SELECT * FROM standing WHERE is_hidden = ${String(isHidden)}
      ORDER BY since, call_name, id LIMIT ${String(SHOWN)}) s)`;
}

/** Who is stuck, who waits for somebody else, and how many of each. */
export const STUCK_COLUMNS = `
  ${stuckJson(false)} AS stuck, ${stuckJson(true)} AS resting,
  (SELECT count(*) FROM standing WHERE NOT is_hidden)::int AS stuck_total,
  (SELECT count(*) FROM standing WHERE is_hidden)::int AS resting_total`;
