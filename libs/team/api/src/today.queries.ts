import { type Database, sqlMoment, sqlStartOfDay } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { sqlExpectsCaller, sqlOwnPeople, sqlPlaceInCalendar } from '@ademruimte/conversations-api';
import { sqlWaitingMessages } from './messages';
import type { WaitingMessageResponse } from './messages/messages.dto';
import type { TodayAppointmentResponse, TodayPersonResponse, TodayTaskResponse } from './today.dto';
import { DUE } from './work/due.sql';
import { PEOPLE, scopeOf } from './work/scope.sql';
import { STUCK } from './work/stuck.sql';

/** What somebody has to do today, as PostgreSQL builds it. */
export interface TodayRow {
  readonly appointments: TodayAppointmentResponse[];
  readonly people: TodayPersonResponse[];
  readonly tasks: TodayTaskResponse[];
  readonly messages: WaitingMessageResponse[];
}

/** Which day it is, and how far somebody looks ahead. */
export interface ThisDay {
  readonly day: CalendarDay;
  readonly now: Date;
  /** The last day of this week: for steps and promises. */
  readonly sunday: CalendarDay;
  /** The last day for looking back together, which takes an appointment first. */
  readonly reviewsUntil: CalendarDay;
}

// Parameters: $1 the day, $2 the moment, $3 the last day of reviews, $4 no team in particular,
// $5 the last day of the week. What is quiet and what is due is told as the team page tells it.

/** Appointments of the day I am expected at. */
const APPOINTMENTS = `
  SELECT v.client_id, o.call_name, v.id, v.version, v.starts_at, v.kind, v.interpreter,
    v.duration_minutes, NOT o.shared_only AS may_change, ${sqlPlaceInCalendar('v', 'o')} AS place,
    CASE WHEN NOT o.shared_only THEN (SELECT h.agreed_text FROM app.conversation h
      WHERE h.organisation_id = o.organisation_id AND h.client_id = o.id
        AND h.status = 'held' AND h.agreed_text IS NOT NULL
      ORDER BY h.held_at DESC LIMIT 1) END AS last_agreed
  FROM own o JOIN app.conversation v
    ON v.organisation_id = o.organisation_id AND v.client_id = o.id
  WHERE v.status = 'planned' AND v.starts_at >= ${sqlStartOfDay('$1')}
    AND v.starts_at < ${sqlStartOfDay('$1::date + 1')} AND ${sqlExpectsCaller('v', 'o')}`;

/** Small steps of this week and earlier that are still to do, of goals that do not rest. */
const STEPS = `
  SELECT o.id AS client_id, min(s.due_on) AS first_due, json_agg(json_build_object(
      'id', s.id, 'version', s.version, 'goalId', s.goal_id, 'text', s.text, 'owner', s.owner,
      'ownerName', coalesce(s.owner_name, w.name), 'dueOn', s.due_on, 'goalTitle', g.title)
    ORDER BY s.due_on, s.id) AS shown
  FROM own o
  JOIN app.action_step s ON s.organisation_id = o.organisation_id AND s.client_id = o.id
  JOIN app.goal g ON g.organisation_id = s.organisation_id AND g.id = s.goal_id
  JOIN app.life_domain d ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
  LEFT JOIN app.staff_profile w
    ON w.organisation_id = s.organisation_id AND w.id = s.owner_staff_member_id
  WHERE o.status = 'active' AND g.status = 'active' AND s.status IN ('open', 'replanned')
    AND s.due_on <= $5 AND NOT (o.shared_only AND d.sensitive)
  GROUP BY o.id`;

/** What cannot wait, whatever rests. */
const URGENT = `
  SELECT o.id AS client_id, min(u.until_day) AS first_due, json_agg(json_build_object(
      'id', u.id, 'kind', u.kind, 'about', u.about, 'text', u.text, 'knownOn', u.known_on,
      'untilDay', u.until_day, 'endDate', u.end_date) ORDER BY u.until_day, u.id) AS shown
  FROM own o JOIN app.urgent_need u
    ON u.organisation_id = o.organisation_id AND u.client_id = o.id AND u.status = 'open'
  WHERE NOT o.shared_only
  GROUP BY o.id`;

/** People nothing was heard from; who is met today is heard from today. */
const QUIET = `
  SELECT s.id AS client_id, s.quiet_since, s.last_contact_on FROM standing s
  WHERE NOT s.is_hidden AND s.quiet_since <= $1::date - s.stagnation_days
    AND s.id NOT IN (SELECT client_id FROM appointments)`;

/** The bridge or the plan to look back on; a first look along the bridge comes with the talk. */
const REVIEWS = `
  SELECT c.id AS client_id, min(c.due_on) AS first_due, json_agg(json_build_object(
      'kind', c.kind, 'dueOn', c.due_on) ORDER BY c.due_on, c.kind) AS shown
  FROM coming c
  WHERE c.kind = 'plan_review'
    OR c.kind = 'measurement' AND EXISTS (SELECT FROM moments m WHERE m.client_id = c.id)
  GROUP BY c.id`;

/** Everybody there is something to say of: what cannot wait first, then the soonest day. */
const PERSONS = `
  SELECT o.id, o.call_name, urgent.shown AS urgent, steps.shown AS steps, reviews.shown AS reviews,
    quiet.quiet_since, quiet.last_contact_on, urgent.first_due AS urgent_due,
    least(steps.first_due, reviews.first_due) AS first_due
  FROM own o
  LEFT JOIN urgent ON urgent.client_id = o.id
  LEFT JOIN steps ON steps.client_id = o.id
  LEFT JOIN reviews ON reviews.client_id = o.id
  LEFT JOIN quiet ON quiet.client_id = o.id
  WHERE num_nonnulls(urgent.client_id, steps.client_id, reviews.client_id, quiet.client_id) > 0`;

/** What I promised to do for people I work with: without a day, or due this week or earlier. */
const TASKS = `
  SELECT k.id, k.version, k.text, k.due_on, o.id AS client_id, o.call_name
  FROM own o JOIN app.worker_task k
    ON k.organisation_id = o.organisation_id AND k.client_id = o.id
  WHERE k.staff_member_id = app.current_actor() AND k.done_on IS NULL AND NOT o.shared_only
    AND (k.due_on IS NULL OR k.due_on <= $5)`;

const TODAY = `
  WITH ${scopeOf('mine')}, ${PEOPLE}, ${STUCK}, ${DUE},
    own AS (${sqlOwnPeople('$1')}), appointments AS (${APPOINTMENTS}), steps AS (${STEPS}),
    urgent AS (${URGENT}), quiet AS (${QUIET}), reviews AS (${REVIEWS}),
    persons AS (${PERSONS}), tasks AS (${TASKS})
  SELECT
    (SELECT coalesce(json_agg(json_build_object('clientId', client_id, 'callName', call_name,
        'conversationId', id, 'version', version, 'startsAt', ${sqlMoment('starts_at')},
        'kind', kind, 'place', place, 'interpreter', interpreter,
        'durationMinutes', duration_minutes, 'mayChange', may_change, 'lastAgreed', last_agreed)
      ORDER BY starts_at, call_name), '[]') FROM appointments) AS appointments,
    (SELECT coalesce(json_agg(json_build_object('clientId', id, 'callName', call_name,
        'urgentNeeds', coalesce(urgent, '[]'), 'steps', coalesce(steps, '[]'),
        'reviews', coalesce(reviews, '[]'), 'quietSince', quiet_since,
        'lastContactOn', last_contact_on)
      ORDER BY urgent_due, first_due, quiet_since, call_name, id), '[]') FROM persons) AS people,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'version', version, 'text', text,
        'dueOn', due_on, 'clientId', client_id, 'callName', call_name)
      ORDER BY due_on, call_name, id), '[]') FROM tasks) AS tasks,
    (SELECT coalesce(json_agg(said), '[]')
      FROM (${sqlWaitingMessages('$1')}) said) AS messages`;

/** Everything of this day about the people somebody works with, in one statement. */
export async function whatIsToday(
  database: Database,
  { day, now, sunday, reviewsUntil }: ThisDay,
): Promise<TodayRow> {
  const [row] = await database.query<TodayRow>(TODAY, [day, now, reviewsUntil, null, sunday]);
  return row ?? { appointments: [], people: [], tasks: [], messages: [] };
}
