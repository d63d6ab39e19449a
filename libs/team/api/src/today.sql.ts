import { sqlDay, sqlGranted, sqlMoment, sqlStartOfDay } from '@ademruimte/api-platform/sql';
import {
  sqlExpectsCaller,
  sqlOwnPeople,
  sqlPlaceInCalendar,
} from '@ademruimte/conversations-api/sql';
import { sqlRemindersByHand } from '@ademruimte/reminders-api/sql';
import { sqlWaitingMessages } from './messages/messages.queries';

// Parameters: $1 the day, $2 the moment, $3 the last day of reviews, $4 the last day of the week.
// Person by person along an index (LATERAL), and each list once (MATERIALIZED): a planner that has
// seen no statistics yet would go over all of it for everybody.

/** People somebody works with in their own right, with the spell they are in and their team's way. */
const CARRIED = `
  SELECT o.organisation_id, o.id, s.started_on, greatest(s.started_on, s.resumed_on) AS since,
    t.stagnation_days, t.measurement_months, t.review_months
  FROM own o
  JOIN app.team t ON t.organisation_id = o.organisation_id AND t.id = o.team_id
  JOIN app.trajectory s ON s.organisation_id = o.organisation_id AND s.client_id = o.id
    AND s.status = 'active'
  WHERE o.status = 'active' AND NOT o.shared_only`;

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
  SELECT min(s.due_on) AS first_due, json_agg(json_build_object(
      'id', s.id, 'version', s.version, 'goalId', s.goal_id, 'text', s.text, 'owner', s.owner,
      'ownerName', coalesce(s.owner_name, w.name), 'dueOn', s.due_on, 'goalTitle', g.title)
    ORDER BY s.due_on, s.id) AS shown
  FROM app.action_step s
  JOIN app.goal g ON g.organisation_id = s.organisation_id AND g.id = s.goal_id
  JOIN app.life_domain d ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
  LEFT JOIN app.staff_profile w
    ON w.organisation_id = s.organisation_id AND w.id = s.owner_staff_member_id
  WHERE s.organisation_id = o.organisation_id AND s.client_id = o.id AND o.status = 'active'
    AND g.status = 'active' AND s.status IN ('open', 'replanned') AND s.due_on <= $4
    AND NOT (o.shared_only AND d.sensitive AND NOT ${sqlGranted('o.id', 'd.code', '$1')})`;

/** What cannot wait, whatever rests. */
const URGENT = `
  SELECT min(u.until_day) AS first_due, json_agg(json_build_object(
      'id', u.id, 'kind', u.kind, 'about', u.about, 'text', u.text, 'knownOn', u.known_on,
      'untilDay', u.until_day, 'endDate', u.end_date) ORDER BY u.until_day, u.id) AS shown
  FROM app.urgent_need u
  WHERE u.organisation_id = o.organisation_id AND u.client_id = o.id AND u.status = 'open'
    AND NOT o.shared_only`;

/**
 * People nothing was heard from, as the rule about standstill in contracts says; who is met today
 * is heard from today, and who waits for somebody else is left alone until the day that was noted.
 */
const QUIET = `
  SELECT q.id AS client_id, q.quiet_since, q.last_contact_on
  FROM (
    SELECT c.*, talked.day AS last_contact_on, greatest(c.since, talked.day, done.day) AS quiet_since
    FROM carried c
    CROSS JOIN LATERAL (
      SELECT ${sqlDay("max(CASE v.status WHEN 'held' THEN v.held_at ELSE v.starts_at END)")} AS day
      FROM app.conversation v
      WHERE v.organisation_id = c.organisation_id AND v.client_id = c.id AND (v.status = 'held'
        OR v.status = 'planned' AND v.starts_at <= $2 AND EXISTS (SELECT FROM app.note n
          WHERE n.organisation_id = v.organisation_id AND n.conversation_id = v.id))) talked
    CROSS JOIN LATERAL (
      SELECT max(s.done_on) AS day FROM app.action_step s
      WHERE s.organisation_id = c.organisation_id AND s.client_id = c.id AND s.status = 'done') done
  ) q
  WHERE q.quiet_since <= $1::date - q.stagnation_days
    AND q.id NOT IN (SELECT client_id FROM appointments)
    AND NOT EXISTS (SELECT FROM app.stagnation_cause k WHERE k.organisation_id = q.organisation_id
      AND k.client_id = q.id AND k.ended_on IS NULL AND k.hidden_until > $1)`;

/** When the bridge of this spell is due again; a first look along it comes with the talk. */
const MEASUREMENT = `
  SELECT 'measurement' AS kind, CASE WHEN NOT bool_or(a.kind = 'exit') THEN
    (max(a.held_on) + make_interval(months => c.measurement_months))::date END AS due_on
  FROM app.assessment a
  WHERE a.organisation_id = c.organisation_id AND a.client_id = c.id AND a.status = 'final'
    AND (a.held_on >= c.started_on OR a.kind <> 'exit' AND NOT EXISTS (SELECT FROM app.trajectory b
      WHERE b.organisation_id = a.organisation_id AND b.client_id = a.client_id
        AND b.ended_on >= a.held_on))`;

const PLAN_REVIEW = `
  SELECT 'plan_review', (greatest(c.started_on, max(v.agreed_on), (SELECT max(r.held_on)
      FROM app.progress_review r WHERE r.organisation_id = c.organisation_id
        AND r.client_id = c.id)) + make_interval(months => c.review_months))::date
  FROM app.goal_plan g JOIN app.goal_plan_version v
    ON v.organisation_id = g.organisation_id AND v.plan_id = g.id
  WHERE g.organisation_id = c.organisation_id AND g.client_id = c.id AND g.status <> 'ended'
  HAVING max(v.agreed_on) IS NOT NULL`;

/** The bridge or the plan to look back on. */
const REVIEWS = `
  SELECT c.id AS client_id, min(due.due_on) AS first_due, json_agg(json_build_object(
      'kind', due.kind, 'dueOn', due.due_on) ORDER BY due.due_on, due.kind) AS shown
  FROM carried c CROSS JOIN LATERAL (${MEASUREMENT} UNION ALL ${PLAN_REVIEW}) due
  WHERE due.due_on <= $3
  GROUP BY c.id`;

/** Everybody there is something to say of. */
const PERSONS = `
  SELECT o.id, o.call_name, urgent.shown AS urgent, steps.shown AS steps, reviews.shown AS reviews,
    quiet.quiet_since, quiet.last_contact_on, urgent.first_due AS urgent_due,
    least(steps.first_due, reviews.first_due) AS first_due
  FROM own o
  CROSS JOIN LATERAL (${URGENT}) urgent
  CROSS JOIN LATERAL (${STEPS}) steps
  LEFT JOIN reviews ON reviews.client_id = o.id
  LEFT JOIN quiet ON quiet.client_id = o.id
  WHERE num_nonnulls(urgent.first_due, steps.first_due, reviews.client_id, quiet.client_id) > 0`;

/** What I promised to do for people I work with: without a day, or due this week or earlier. */
const TASKS = `
  SELECT k.id, k.version, k.text, k.due_on, o.id AS client_id, o.call_name
  FROM own o JOIN app.worker_task k
    ON k.organisation_id = o.organisation_id AND k.client_id = o.id
  WHERE k.staff_member_id = app.current_actor() AND k.done_on IS NULL AND NOT o.shared_only
    AND (k.due_on IS NULL OR k.due_on <= $4)`;

/** What was agreed in a caseload talk, and is the caller's to do. */
const AGREEMENTS = `
  SELECT i.id, i.version, i.review_id, i.agreement, r.held_on, o.id AS client_id, o.call_name
  FROM app.caseload_review r
  JOIN app.caseload_review_item i ON i.organisation_id = r.organisation_id
    AND i.review_id = r.id AND i.done_on IS NULL
  JOIN own o ON o.organisation_id = i.organisation_id AND o.id = i.client_id
  WHERE r.staff_member_id = app.current_actor() AND r.held_on IS NOT NULL AND NOT o.shared_only`;

/** All of somebody's day, in one row of lists. */
export const TODAY = `
  WITH own AS MATERIALIZED (${sqlOwnPeople('$1')}), carried AS MATERIALIZED (${CARRIED}),
    appointments AS MATERIALIZED (${APPOINTMENTS}), quiet AS MATERIALIZED (${QUIET}),
    reviews AS MATERIALIZED (${REVIEWS}), persons AS (${PERSONS}), tasks AS (${TASKS}),
    agreements AS (${AGREEMENTS}), by_hand AS (${sqlRemindersByHand('own', '$1', '$2')})
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
    (SELECT coalesce(json_agg(json_build_object('id', id, 'version', version, 'text', agreement,
        'reviewId', review_id, 'clientId', client_id, 'callName', call_name)
      ORDER BY held_on, call_name, id), '[]') FROM agreements) AS agreements,
    (SELECT coalesce(json_agg(json_build_object('id', id, 'version', version, 'text', text,
        'channel', channel, 'aboutAt', about_at, 'hasSafeContactRule', has_rule,
        'clientId', client_id, 'callName', call_name)
      ORDER BY about_at, call_name, id), '[]') FROM by_hand) AS reminders,
    (SELECT coalesce(json_agg(said), '[]')
      FROM (${sqlWaitingMessages('$1')}) said) AS messages`;

const each = (list: string, part: string) =>
  `(SELECT coalesce(sum(json_array_length(one -> '${part}')), 0)::int
    FROM json_array_elements(${list}) AS one)`;
const messages = (...kinds: string[]) =>
  `(SELECT count(*)::int FROM json_array_elements(messages) AS one
    WHERE one ->> 'kind' IN ('${kinds.join("', '")}'))`;

/** How much there is on that same day: the numbers leave PostgreSQL, and nothing else. */
export const TODAY_COUNTS = `
  SELECT json_array_length(appointments) AS appointments,
    ${each('people', 'steps')} AS steps, ${each('people', 'urgentNeeds')} AS urgent,
    json_array_length(tasks) + json_array_length(agreements) AS promises,
    json_array_length(reminders) AS reminders, ${messages('question', 'follow_up')} AS questions,
    ${messages('answer')} AS answers, ${messages('thanks')} AS thanks
  FROM (${TODAY}) AS today`;
