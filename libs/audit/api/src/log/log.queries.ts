import {
  type Database,
  sqlDay,
  sqlHoldsOn,
  sqlMoment,
  sqlStartOfDay,
} from '@ademruimte/api-platform';
import type {
  CalendarDay,
  EmergencyKind,
  LogKind,
  NotePurpose,
  Relation,
  Role,
} from '@ademruimte/contracts';

/** The last line somebody saw; the moment to the microsecond, as PostgreSQL writes it. */
export interface LogCursor {
  readonly at: string;
  readonly source: 'entry' | 'view';
  readonly id: string;
}

/** Which lines, newest first. */
export interface WantedLines {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly staffMemberId: string | null;
  readonly clientId: string | null;
  readonly kind: LogKind | null;
  readonly after: LogCursor | null;
  readonly most: number;
}

/** A line of the log with why somebody may have stood there. */
export interface LineRow {
  readonly at: string;
  readonly exactAt: string;
  readonly day: CalendarDay;
  readonly source: 'entry' | 'view';
  readonly id: string;
  readonly kind: LogKind;
  readonly table: string | null;
  readonly operation: string | null;
  readonly staffMemberId: string | null;
  readonly staffName: string | null;
  readonly clientId: string | null;
  readonly roles: Role[];
  /** As they were at that moment, strongest first. */
  readonly relations: Relation[];
  /** Why a team lead read the notes that day. */
  readonly purpose: NotePurpose | null;
  /** Which emergency opened the file at that moment. */
  readonly emergency: EmergencyKind | null;
}

const DAY = sqlDay('l.at');

/**
 * An assignment that was ended later the same day, as of the day before, held when somebody looked:
 * the first half of the condition is about days, the second about what was not yet written then.
 */
const HELD = `a.from_day <= ${DAY} AND (a.until_day IS NULL OR a.until_day >= ${DAY}
  OR (a.until_day = ${DAY} - 1 AND a.updated_at > l.at))`;

const PURPOSE = `FROM app.note_purpose n WHERE n.client_id = l.client_id
  AND n.staff_member_id = l.staff_member_id AND n.day = ${DAY}`;
const EMERGENCY = `FROM app.break_glass b WHERE b.client_id = l.client_id
  AND b.staff_member_id = l.staff_member_id AND b.opened_at <= l.at AND b.until > l.at`;

const LINES = `
  WITH lines AS MATERIALIZED (
    SELECT * FROM audit.lines(${sqlStartOfDay('$1')}, ${sqlStartOfDay('$2::date + 1')}, $3, $4, $5,
      $6::timestamptz, $7, $8::bigint, $9)
  )
  SELECT ${sqlMoment('l.at')} AS at, ${DAY} AS day, l.source, l.id, l.kind,
    to_char(l.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "exactAt",
    l.table_name AS "table", l.operation, l.staff_member_id AS "staffMemberId",
    p.name AS "staffName", l.client_id AS "clientId",
    ARRAY(SELECT DISTINCT m.role FROM app.membership m
      WHERE m.staff_member_id = l.staff_member_id AND ${sqlHoldsOn('m', DAY)}
      ORDER BY m.role) AS roles,
    ARRAY(SELECT relation FROM (
      SELECT a.kind AS relation FROM app.assignment a
      WHERE a.client_id = l.client_id AND a.staff_member_id = l.staff_member_id AND ${HELD}
      UNION
      SELECT 'team_lead' FROM app.client c JOIN app.membership m
        ON m.organisation_id = c.organisation_id AND m.team_id = c.team_id
        AND m.role = 'team_lead' AND ${sqlHoldsOn('m', DAY)}
      WHERE c.id = l.client_id AND m.staff_member_id = l.staff_member_id
      UNION SELECT 'break_glass' WHERE EXISTS (SELECT ${EMERGENCY})
    ) AS held
    ORDER BY array_position(ARRAY['lead_worker', 'co_worker', 'stand_in', 'team_lead',
      'experience_expert', 'break_glass'], relation)) AS relations,
    (SELECT n.purpose ${PURPOSE}) AS purpose,
    (SELECT b.kind ${EMERGENCY} ORDER BY b.opened_at DESC LIMIT 1) AS emergency
  FROM lines l LEFT JOIN app.staff_profile p ON p.id = l.staff_member_id
  ORDER BY l.at DESC, l.source DESC, l.id DESC`;

/** Lines of the log of the own organisation, in one statement. */
export function linesOf(database: Database, wanted: WantedLines): Promise<LineRow[]> {
  const { from, until, staffMemberId, clientId, kind, after, most } = wanted;
  return database.query<LineRow>(LINES, [
    ...[from, until, staffMemberId, clientId, kind],
    ...[after?.at ?? null, after?.source ?? null, after?.id ?? null, most],
  ]);
}

/** Everybody who works or worked here, to choose from. */
export function peopleOfLog(database: Database): Promise<{ id: string; name: string }[]> {
  return database.query(`SELECT id, name FROM app.staff_profile
    WHERE organisation_id = app.current_organisation() ORDER BY name, id`);
}

/** A client as a search for the log finds them. */
export interface FoundRow {
  readonly id: string;
  readonly name: string;
  readonly birthYear: number | null;
}

const FOUND = `SELECT c.id, extract(year FROM c.birth_date)::int AS "birthYear",
    concat_ws(' ', c.call_name, c.name_prefix, c.family_name) AS name
  FROM app.client c`;

/** Clients with a name like these words, nearest first. */
export function clientsByName(database: Database, words: string, most: number) {
  return database.query<FoundRow>(
    `${FOUND} WHERE c.id IN (SELECT app.find_client($1))
     ORDER BY app.name_nearness(app.plain_name($1), c.search_name) DESC, c.id LIMIT $2`,
    [words, most],
  );
}

/** Clients whose id ends like this: one, unless two happen to. */
export function clientsByReference(database: Database, end: string, most: number) {
  return database.query<FoundRow>(
    `${FOUND} WHERE right(c.id::text, 8) = $1 ORDER BY c.id LIMIT $2`,
    [end, most],
  );
}
