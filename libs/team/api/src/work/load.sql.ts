import { sqlHoldsOn } from '@ademruimte/api-platform';
import { CARRIES, leadOf, SHOWN } from './scope.sql';

/** Days ahead in which an absence that has not begun is worth knowing. */
const AHEAD = 28;
/** Days a waiting that ended stays in sight: a year. */
const ENDED_LATELY = 365;

/** Who carries work in the teams: the caller alone when it is about their own. */
const workers = (own: boolean) => `
workers AS (
  SELECT DISTINCT p.organisation_id, p.id, p.name, t.id AS team_id, t.name AS team_name,
    t.band_low, t.band_high
  FROM teams t
  JOIN app.membership m ON m.organisation_id = t.organisation_id AND m.team_id = t.id
    AND m.role = 'caseworker' AND ${sqlHoldsOn('m', '$1')}
    ${own ? 'AND m.staff_member_id = app.current_actor()' : ''}
  JOIN app.staff_profile p ON p.organisation_id = m.organisation_id AND p.id = m.staff_member_id
)`;

/** What is on each plate: every part with somebody who is being helped now, in whatever team. */
const LOAD = `
load AS (
  SELECT w.*, coalesce(sum(a.workload_weight), 0) AS weight,
    count(DISTINCT a.client_id)::int AS clients
  FROM workers w
  LEFT JOIN (app.assignment a JOIN app.client c ON c.organisation_id = a.organisation_id
      AND c.id = a.client_id AND c.status = 'active')
    ON a.organisation_id = w.organisation_id AND a.staff_member_id = w.id
    AND a.kind IN ${CARRIES} AND ${sqlHoldsOn('a', '$1')}
  GROUP BY w.organisation_id, w.id, w.name, w.team_id, w.team_name, w.band_low, w.band_high
)`;

/** When the worker of a row is away, now or soon: the first time of it. */
export const AWAY = `(SELECT json_build_object('id', b.id, 'version', b.version, 'fromDay', b.from_day,
      'untilDay', b.until_day) FROM app.absence b
    WHERE b.organisation_id = w.organisation_id AND b.staff_member_id = w.id
      AND b.from_day <= $1::date + ${String(AHEAD)}
      AND (b.until_day IS NULL OR b.until_day >= $1)
    ORDER BY b.from_day, b.until_day DESC NULLS FIRST, b.id LIMIT 1)`;

const NOBODY_LEADS = `
unassigned AS (
  SELECT e.*, coalesce((SELECT max(l.until_day) + 1 FROM app.assignment l
      WHERE l.organisation_id = e.organisation_id AND l.client_id = e.id
        AND l.kind = 'lead_worker' AND l.until_day < $1),
    (SELECT max(s.started_on) FROM app.trajectory s
      WHERE s.organisation_id = e.organisation_id AND s.client_id = e.id)) AS since
  FROM everybody e WHERE e.status IN ('active', 'paused') AND NOT EXISTS (
    SELECT FROM app.assignment l WHERE l.organisation_id = e.organisation_id
      AND l.client_id = e.id AND l.kind = 'lead_worker' AND ${sqlHoldsOn('l', '$1')})
)`;

const WAITING = `
turns AS (
  SELECT e.call_name, e.team_id, w.* FROM everybody e JOIN app.waiting_turn w
    ON w.organisation_id = e.organisation_id AND w.client_id = e.id
  WHERE w.until_day IS NULL OR w.until_day >= $1::date - ${String(ENDED_LATELY)}
)`;

/** What is needed besides `everybody` to say whose plate is full and who has nobody. */
export function loadOf(own: boolean): string {
  return [workers(own), LOAD, NOBODY_LEADS, WAITING].join(', ');
}

/** Workers by name, never by how much they carry; the others by how long they wait. */
export function loadColumns(own: boolean): string {
  const none = own ? 'WHERE false' : '';
  const andNone = own ? 'AND false' : '';
  return `
  (SELECT coalesce(json_agg(json_build_object('staffMemberId', w.id, 'name', w.name,
      'teamId', w.team_id, 'teamName', w.team_name, 'weight', w.weight, 'clients', w.clients,
      'bandLow', w.band_low, 'bandHigh', w.band_high, 'away', ${AWAY})
    ORDER BY w.name, w.id, w.team_name, w.team_id), '[]')
    FROM load w) AS load,
  (SELECT coalesce(json_agg(json_build_object('clientId', u.id, 'callName', u.call_name,
      'teamId', u.team_id, 'since', u.since) ORDER BY u.since, u.call_name, u.id), '[]')
    FROM (SELECT * FROM unassigned ${none} ORDER BY since, call_name, id
      LIMIT ${String(SHOWN)}) u) AS unassigned,
  (SELECT count(*) FROM unassigned ${none})::int AS unassigned_total,
  (SELECT coalesce(json_agg(json_build_object('id', t.id, 'version', t.version,
      'clientId', t.client_id, 'callName', t.call_name, 'teamId', t.team_id,
      'fromDay', t.from_day, 'leadWorkerName', ${leadOf('t', 't.client_id')},
      'earlier', (SELECT coalesce(json_agg(json_build_object('fromDay', b.from_day,
          'untilDay', b.until_day, 'whyEnded', b.why_ended) ORDER BY b.from_day), '[]')
        FROM app.waiting_turn b WHERE b.organisation_id = t.organisation_id
          AND b.client_id = t.client_id AND b.until_day IS NOT NULL))
      ORDER BY t.from_day, t.call_name, t.id), '[]')
    FROM (SELECT * FROM turns WHERE until_day IS NULL ${andNone}
      ORDER BY from_day, call_name, id LIMIT ${String(SHOWN)}) t) AS waiting,
  (SELECT count(*) FROM turns WHERE until_day IS NULL ${andNone})::int AS waiting_total,
  (SELECT coalesce(json_agg(json_build_object('clientId', t.client_id, 'callName', t.call_name,
      'fromDay', t.from_day, 'untilDay', t.until_day, 'whyEnded', t.why_ended)
      ORDER BY t.until_day DESC, t.call_name, t.id), '[]')
    FROM (SELECT * FROM turns WHERE until_day IS NOT NULL ${andNone}
      ORDER BY until_day DESC, call_name, id LIMIT ${String(SHOWN)}) t) AS waited`;
}
