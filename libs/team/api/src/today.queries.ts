import { type Database, sqlMoment, sqlOpensFileOn, sqlStartOfDay } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { TodayAppointmentResponse, TodayPersonResponse, TodayTaskResponse } from './today.dto';

/** What somebody has to do today, as PostgreSQL builds it. */
export interface TodayRow {
  readonly appointments: TodayAppointmentResponse[];
  readonly people: TodayPersonResponse[];
  readonly tasks: TodayTaskResponse[];
}

/** People I work with today; as an experience expert only, I see what is shared with one. */
const PEOPLE = `
  SELECT c.organisation_id, c.id, c.call_name, c.status,
    bool_and(a.kind = 'experience_expert') AS shared_only
  FROM app.assignment a JOIN app.client c
    ON c.organisation_id = a.organisation_id AND c.id = a.client_id
  WHERE a.staff_member_id = app.current_actor() AND ${sqlOpensFileOn('a', '$1')}
    AND c.status IN ('active', 'paused')
  GROUP BY c.organisation_id, c.id`;

/**
 * Appointments of the day I am expected at. One that names no colleague at all is everybody's who
 * works on the file.
 */
const APPOINTMENTS = `
  SELECT v.client_id, p.call_name, v.id, v.starts_at, v.kind, v.place, v.interpreter,
    CASE WHEN NOT p.shared_only THEN (SELECT h.agreed_text FROM app.conversation h
      WHERE h.organisation_id = p.organisation_id AND h.client_id = p.id
        AND h.status = 'held' AND h.agreed_text IS NOT NULL
      ORDER BY h.held_at DESC LIMIT 1) END AS last_agreed
  FROM people p JOIN app.conversation v
    ON v.organisation_id = p.organisation_id AND v.client_id = p.id
  LEFT JOIN LATERAL (
    SELECT count(*) AS colleagues,
      count(*) FILTER (WHERE t.staff_member_id = app.current_actor()) AS me
    FROM app.conversation_attendee t WHERE t.organisation_id = v.organisation_id
      AND t.conversation_id = v.id AND t.staff_member_id IS NOT NULL) expected ON true
  WHERE v.status = 'planned' AND v.starts_at >= ${sqlStartOfDay('$1')}
    AND v.starts_at < ${sqlStartOfDay('$1::date + 1')}
    AND (expected.me > 0 OR expected.colleagues = 0 AND NOT p.shared_only)`;

/** Small steps of this week and earlier that are still to do, of goals that do not rest. */
const STEPS = `
  SELECT p.id AS client_id, p.call_name, min(s.due_on) AS first_due, json_agg(json_build_object(
      'id', s.id, 'version', s.version, 'goalId', s.goal_id, 'text', s.text, 'owner', s.owner,
      'ownerName', coalesce(s.owner_name, w.name), 'dueOn', s.due_on, 'goalTitle', g.title)
    ORDER BY s.due_on, s.id) AS steps
  FROM people p
  JOIN app.action_step s ON s.organisation_id = p.organisation_id AND s.client_id = p.id
  JOIN app.goal g ON g.organisation_id = s.organisation_id AND g.id = s.goal_id
  JOIN app.life_domain d ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
  LEFT JOIN app.staff_profile w
    ON w.organisation_id = s.organisation_id AND w.id = s.owner_staff_member_id
  WHERE p.status = 'active' AND g.status = 'active' AND s.status IN ('open', 'replanned')
    AND s.due_on <= $2 AND NOT (p.shared_only AND d.sensitive)
  GROUP BY p.id, p.call_name`;

/** What I promised to do for people I work with: without a day, or due this week or earlier. */
const TASKS = `
  SELECT k.id, k.version, k.text, k.due_on, p.id AS client_id, p.call_name
  FROM people p JOIN app.worker_task k
    ON k.organisation_id = p.organisation_id AND k.client_id = p.id
  WHERE k.staff_member_id = app.current_actor() AND k.done_on IS NULL AND NOT p.shared_only
    AND (k.due_on IS NULL OR k.due_on <= $2)`;

const TODAY = `
  WITH people AS (${PEOPLE}), appointments AS (${APPOINTMENTS}), steps AS (${STEPS}),
    tasks AS (${TASKS})
  SELECT
    (SELECT coalesce(json_agg(json_build_object('clientId', client_id, 'callName', call_name,
        'conversationId', id, 'startsAt', ${sqlMoment('starts_at')}, 'kind', kind, 'place', place,
        'interpreter', interpreter, 'lastAgreed', last_agreed)
      ORDER BY starts_at, call_name), '[]') FROM appointments) AS appointments,
    (SELECT coalesce(json_agg(json_build_object('clientId', client_id, 'callName', call_name,
        'steps', steps) ORDER BY first_due, call_name, client_id), '[]') FROM steps) AS people,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'version', version, 'text', text,
        'dueOn', due_on, 'clientId', client_id, 'callName', call_name)
      ORDER BY due_on, call_name, id), '[]') FROM tasks) AS tasks`;

/** The appointments of a day and the steps due up to the end of its week, in one statement. */
export async function whatIsToday(
  database: Database,
  day: CalendarDay,
  sunday: CalendarDay,
): Promise<TodayRow> {
  const [row] = await database.query<TodayRow>(TODAY, [day, sunday]);
  return row ?? { appointments: [], people: [], tasks: [] };
}
