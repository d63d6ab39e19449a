import { leadOf, SHOWN } from './scope.sql';

const MEASUREMENT = `
  SELECT m.organisation_id, m.id, m.call_name, CASE
      WHEN m.has_exit THEN NULL
      WHEN m.measured_on IS NULL THEN m.started_on
      ELSE (m.measured_on + make_interval(months => m.measurement_months))::date END AS due_on
  FROM spells m`;

const PLAN_REVIEW = `
  SELECT p.organisation_id, p.id, p.call_name,
    (greatest(p.started_on, max(v.agreed_on), (SELECT max(r.held_on)
      FROM app.progress_review r WHERE r.organisation_id = p.organisation_id
        AND r.client_id = p.id)) + make_interval(months => p.review_months))::date AS due_on
  FROM people p
  JOIN app.goal_plan g ON g.organisation_id = p.organisation_id AND g.client_id = p.id
    AND g.status <> 'ended'
  JOIN app.goal_plan_version v ON v.organisation_id = g.organisation_id AND v.client_id = p.id
  GROUP BY p.organisation_id, p.id, p.call_name, p.started_on, p.review_months`;

/** Months after the end, the months after which the moment lapses. */
const ASKED = [
  [3, 6],
  [6, 12],
  [12, 15],
] as const;

const asked = ASKED.map(
  ([months, lapses]) => `WHEN NOT ${String(months)} = ANY (over.done)
        AND $1 < over.ended_on + make_interval(months => ${String(lapses)}) THEN ${String(months)}`,
);

/** Of those whose support ended: the next moment to ask how it goes. */
const AFTERCARE = `
  SELECT over.organisation_id, over.id, over.call_name, over.trajectory_id, over.months,
    (over.ended_on + make_interval(months => over.months))::date AS due_on
  FROM (
    SELECT over.*, CASE ${asked.join('\n      ')} END AS months FROM (
      SELECT p.organisation_id, p.id, p.call_name, s.id AS trajectory_id, s.ended_on, ARRAY(SELECT k.months
        FROM app.aftercare_check k WHERE k.organisation_id = s.organisation_id
          AND k.trajectory_id = s.id) AS done
      FROM everybody p
      JOIN LATERAL (SELECT * FROM app.trajectory t WHERE t.organisation_id = p.organisation_id
        AND t.client_id = p.id ORDER BY t.ended_on DESC NULLS FIRST, t.id DESC LIMIT 1) s ON true
      WHERE p.status = 'closed' AND s.status = 'closed' AND s.outcome <> 'deceased'
        AND s.ended_on > $1::date - interval '15 months') over) over`;

const URGENT = `
  SELECT p.organisation_id, p.id, p.call_name, u.until_day AS due_on, u.kind
  FROM everybody p JOIN app.urgent_need u
    ON u.organisation_id = p.organisation_id AND u.client_id = p.id AND u.status = 'open'`;

/** What somebody looked back on and a lead was asked to agree with, since that day. */
const APPROVAL = `
  SELECT p.organisation_id, p.id, p.call_name, r.held_on AS due_on
  FROM everybody p JOIN app.progress_review r
    ON r.organisation_id = p.organisation_id AND r.client_id = p.id AND r.approval = 'asked'
  WHERE p.status IN ('active', 'paused')`;

const WHO = 'organisation_id, id, call_name, due_on';

/** Everything that is past or comes up to $3, of all kinds. */
export const DUE = `
due AS (
  SELECT ${WHO}, 'urgent' AS kind, kind AS urgent_kind, NULL::int AS months,
    NULL::uuid AS trajectory_id FROM (${URGENT}) urgent
  UNION ALL SELECT ${WHO}, 'measurement', NULL, NULL, NULL FROM (${MEASUREMENT}) measurement
  UNION ALL SELECT ${WHO}, 'plan_review', NULL, NULL, NULL FROM (${PLAN_REVIEW}) review
  UNION ALL SELECT ${WHO}, 'approval', NULL, NULL, NULL FROM (${APPROVAL}) approval
  UNION ALL SELECT ${WHO}, 'aftercare', NULL, months, trajectory_id FROM (${AFTERCARE}) care
), coming AS (SELECT * FROM due WHERE due_on <= $3)`;

/** What comes up, soonest first, and how much of it there is. */
export const DUE_COLUMNS = `
  (SELECT coalesce(json_agg(json_build_object('clientId', d.id, 'callName', d.call_name,
      'kind', d.kind, 'dueOn', d.due_on, 'urgentKind', d.urgent_kind, 'months', d.months,
      'trajectoryId', d.trajectory_id, 'leadWorkerName', ${leadOf('d')})
    ORDER BY d.due_on, d.call_name, d.id, d.kind), '[]')
    FROM (SELECT * FROM coming ORDER BY due_on, call_name, id, kind
      LIMIT ${String(SHOWN)}) d) AS due,
  (SELECT count(*) FROM coming)::int AS due_total`;
