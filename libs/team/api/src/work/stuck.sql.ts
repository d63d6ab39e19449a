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

/** What both of the last two moments say, by one rater, of domains that are worked on. */
const COMPARED = `
  SELECT bool_and(a.level = b.level) AS stayed,
    json_agg(json_build_object('then', b.level, 'now', a.level)) AS levels
  FROM (SELECT ARRAY(SELECT w.code FROM app.goal g JOIN app.life_domain w
        ON w.organisation_id = g.organisation_id AND w.id = g.life_domain_id
      WHERE g.organisation_id = p.organisation_id AND g.client_id = p.id
        AND g.status = 'active') AS codes
    WHERE p.moments[2] IS NOT NULL OFFSET 0) worked
  JOIN app.domain_rating a ON a.organisation_id = p.organisation_id
    AND a.assessment_id = p.moments[1] AND a.level IS NOT NULL
  JOIN app.life_domain d ON d.organisation_id = a.organisation_id AND d.id = a.life_domain_id
    AND d.code = ANY (worked.codes)
  JOIN app.domain_rating b ON b.organisation_id = p.organisation_id
    AND b.assessment_id = p.moments[2] AND b.rated_by = a.rated_by AND b.level IS NOT NULL
  JOIN app.life_domain e ON e.organisation_id = b.organisation_id AND e.id = b.life_domain_id
    AND e.code = d.code`;

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
  CROSS JOIN LATERAL (${COMPARED}) compared
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
      'teamId', s.team_id, 'leadWorkerName', ${leadOf('s')}, 'days', s.stagnation_days,
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
