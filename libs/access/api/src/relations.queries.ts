import { type Database, sqlHoldsOn, sqlMoment } from '@ademruimte/api-platform';
import type { CalendarDay, GrantedPart, Relation } from '@ademruimte/contracts';

/** An emergency of the caller that still lasts. */
export interface RunningEmergency {
  readonly id: string;
  readonly version: number;
  readonly until: string;
}

/** Something that was opened for an expert above what they always see. */
export interface GrantRow {
  readonly part: GrantedPart;
  readonly code: string | null;
}

/** How the caller and one client stand to each other. */
export interface RelationRow {
  readonly teamId: string;
  readonly closed: boolean;
  readonly closedToday: boolean;
  readonly kinds: Relation[];
  readonly leadsTeam: boolean;
  /** Whether a purpose for reading the notes was written down today. */
  readonly hasPurpose: boolean;
  /** What was opened by the caller and still lasts. */
  readonly emergency: RunningEmergency | null;
  readonly grants: readonly GrantRow[];
}

/** What is asked: about whom, on which day, at which moment. */
export interface Asked {
  readonly clientId: string;
  readonly today: CalendarDay;
  readonly now: Date;
}

const AS_JSON = `coalesce(json_agg(json_build_object('part', g.part, 'code', g.code)), '[]')`;

const grantRows = (clientId: string, staffMemberId: string, day: string) => `
  SELECT g.part, g.life_domain_code AS code FROM app.access_grant g
  WHERE g.organisation_id = app.current_organisation() AND g.client_id = ${clientId}
    AND g.staff_member_id = ${staffMemberId} AND g.ended_at IS NULL AND ${sqlHoldsOn('g', day)}`;

/**
 * One statement. With `hold`, the rows that give access are held until the transaction ends: who
 * takes access away waits for a write that was let in, and a write that waited for them looks at
 * the rows again. Roles come first, work next, grants last, in the order in which leaving ends
 * them; a count makes PostgreSQL hold all of one before it begins with the other.
 */
const relations = (hold: '' | 'FOR SHARE') => `
  WITH held AS MATERIALIZED (
    SELECT m.role, m.team_id FROM app.membership m
    WHERE m.organisation_id = app.current_organisation()
      AND m.staff_member_id = app.current_actor() AND ${sqlHoldsOn('m', '$2')} ${hold}
  ), work AS MATERIALIZED (
    SELECT a.kind FROM app.assignment a
    WHERE a.organisation_id = app.current_organisation() AND a.client_id = $1
      AND a.staff_member_id = app.current_actor() AND ${sqlHoldsOn('a', '$2')}
      AND (SELECT count(*) FROM held) > 0 ${hold}
  ), given AS MATERIALIZED (
    ${grantRows('$1', 'app.current_actor()', '$2')} AND (SELECT count(*) FROM work) > 0 ${hold}
  )
  SELECT c.team_id AS "teamId", c.status = 'closed' AS closed,
    EXISTS (SELECT FROM app.trajectory t WHERE t.organisation_id = c.organisation_id
      AND t.client_id = c.id AND t.ended_on = $2) AS "closedToday",
    ARRAY(SELECT w.kind FROM work w WHERE EXISTS (SELECT FROM held h WHERE h.role =
      CASE w.kind WHEN 'experience_expert' THEN 'experience_expert' ELSE 'caseworker' END)) AS kinds,
    EXISTS (SELECT FROM held h WHERE h.role = 'team_lead' AND h.team_id = c.team_id) AS "leadsTeam",
    EXISTS (SELECT FROM app.note_purpose p
      WHERE p.organisation_id = c.organisation_id AND p.client_id = c.id
        AND p.staff_member_id = app.current_actor() AND p.day = $2) AS "hasPurpose",
    (SELECT json_build_object('id', b.id, 'version', b.version,
        'until', ${sqlMoment('b.until')}) FROM app.break_glass b
      WHERE b.organisation_id = c.organisation_id AND b.client_id = c.id
        AND b.staff_member_id = app.current_actor() AND b.until > $3
      ORDER BY b.until DESC LIMIT 1) AS emergency,
    (SELECT ${AS_JSON} FROM given g) AS grants
  FROM app.client c WHERE c.organisation_id = app.current_organisation() AND c.id = $1`;
const READING = relations('');
const WRITING = relations('FOR SHARE');

/** How the caller and a client stand to each other; undefined when there is no such client. */
export async function relationsWith(
  database: Database,
  { clientId, today, now }: Asked,
  toWrite: boolean,
): Promise<RelationRow | undefined> {
  const sql = toWrite ? WRITING : READING;
  const [row] = await database.query<RelationRow>(sql, [clientId, today, now]);
  return row;
}

/** What is open today for an expert above what they always see. */
export async function grantsFor(
  database: Database,
  { clientId, today }: Pick<Asked, 'clientId' | 'today'>,
  expertId: string,
): Promise<readonly GrantRow[]> {
  const sql = `SELECT ${AS_JSON} AS grants FROM (${grantRows('$1', '$3', '$2')}) g`;
  const [row] = await database.query<{ grants: GrantRow[] }>(sql, [clientId, today, expertId]);
  return row?.grants ?? [];
}
