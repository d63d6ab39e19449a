import { sqlHoldsOn, sqlOpensFileOn } from '@ademruimte/api-platform';
import type { WorkScope } from '@ademruimte/contracts';

// Parameters of every statement about the work of a team: $1 the day, $2 the moment, $3 the last
// day that is coming up, $4 one of the teams or null for all.

/** The scopes of a page, and the work of one colleague ($5) as a lead of theirs sees it. */
type Scope = WorkScope | 'colleague';

/** Parts in which somebody carries work; an experience expert works along. */
export const CARRIES = `('lead_worker', 'co_worker', 'stand_in')`;

const membershipTeams = (role: string) => `
  SELECT t.* FROM app.membership m JOIN app.team t
    ON t.organisation_id = m.organisation_id AND t.id = m.team_id
  WHERE m.staff_member_id = app.current_actor() AND m.role = '${role}'
    AND ${sqlHoldsOn('m', '$1')} AND ($4::uuid IS NULL OR t.id = $4)`;

/** The teams whose agreements count: those the caller leads, or the ones of a client of theirs. */
const TEAMS: Readonly<Record<Scope, string>> = {
  mine: `SELECT t.* FROM app.team t
    WHERE t.organisation_id = app.current_organisation() AND $4::uuid IS NULL`,
  team: `${membershipTeams('team_lead')} ORDER BY t.name, t.id LIMIT 1`,
  organisation: membershipTeams('team_lead'),
  colleague: membershipTeams('team_lead'),
};

const OF_TEAMS = `
  SELECT c.organisation_id, c.id, c.call_name, c.status, c.team_id
  FROM teams t JOIN app.client c ON c.organisation_id = t.organisation_id AND c.team_id = t.id
  WHERE c.status IN ('active', 'paused', 'closed')`;

const carriedBy = (worker: string) => `
  SELECT DISTINCT c.organisation_id, c.id, c.call_name, c.status, c.team_id
  FROM app.assignment a JOIN app.client c
    ON c.organisation_id = a.organisation_id AND c.id = a.client_id
  JOIN teams t ON t.organisation_id = c.organisation_id AND t.id = c.team_id
  WHERE a.staff_member_id = ${worker} AND a.kind IN ${CARRIES}
    AND ${sqlOpensFileOn('a', '$1')} AND c.status IN ('active', 'paused', 'closed')`;

const EVERYBODY: Readonly<Record<Scope, string>> = {
  mine: carriedBy('app.current_actor()'),
  team: OF_TEAMS,
  organisation: OF_TEAMS,
  colleague: carriedBy('$5'),
};

/** Whose work the caller sees: `teams` with their agreements, and `everybody` in it. */
export function scopeOf(scope: Scope): string {
  return `teams AS (${TEAMS[scope]}), everybody AS (${EVERYBODY[scope]})`;
}

/**
 * Those who are being helped now, with the spell they are in and how their team works; `spells`
 * adds what was measured in that spell. What belongs to one client is looked up client by client,
 * from an index: PostgreSQL guesses wrongly how long a list is, and joining one list with another
 * would compare each with each.
 */
export const PEOPLE = `
people AS (
  SELECT p.organisation_id, p.id, p.call_name, p.team_id, s.started_on,
    greatest(s.started_on, s.resumed_on) AS supported_since,
    t.stagnation_days, t.measurement_months, t.review_months,
    (SELECT max(b.ended_on) FROM app.trajectory b
      WHERE b.organisation_id = p.organisation_id AND b.client_id = p.id) AS previous_ended_on
  FROM everybody p
  JOIN app.team t ON t.organisation_id = p.organisation_id AND t.id = p.team_id
  JOIN app.trajectory s ON s.organisation_id = p.organisation_id AND s.client_id = p.id
    AND s.status = 'active'
  WHERE p.status = 'active'
), spells AS (
  SELECT p.*, m.measured_on, m.has_exit, m.moments
  FROM people p CROSS JOIN LATERAL (
    SELECT max(a.held_on) AS measured_on, bool_or(a.kind = 'exit') AS has_exit,
      array_agg(a.id ORDER BY a.held_on DESC, a.finalised_at DESC, a.id DESC) AS moments
    FROM app.assessment a WHERE a.organisation_id = p.organisation_id
      AND a.client_id = p.id AND a.status = 'final' AND (a.held_on >= p.started_on
        OR (a.kind <> 'exit' AND coalesce(a.held_on > p.previous_ended_on, true)))) m
)`;

/** The name, or the id, of who leads the work with a client today. */
export function leadOf(row: string, client = `${row}.id`, part: 'name' | 'id' = 'name'): string {
  return `(SELECT w.${part} FROM app.assignment l JOIN app.staff_profile w
      ON w.organisation_id = l.organisation_id AND w.id = l.staff_member_id
    WHERE l.organisation_id = ${row}.organisation_id AND l.client_id = ${client}
      AND l.kind = 'lead_worker' AND ${sqlHoldsOn('l', '$1')} LIMIT 1)`;
}

/** At most so many of a list are shown, and written down as seen. */
export const SHOWN = 200;
