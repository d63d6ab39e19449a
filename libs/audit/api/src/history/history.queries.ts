import {
  type Database,
  sqlHoldsOn,
  sqlLeftBehind,
  sqlMoment,
  sqlStartOfDay,
} from '@ademruimte/api-platform';
import type { Row } from './field-changes';

/** Which record of which client. */
export interface WantedRecord {
  readonly table: string;
  readonly recordId: string;
  readonly clientId: string;
}

/** One change as the trail keeps it; without content when that was destroyed. */
export interface ChangeRow {
  readonly id: string;
  readonly at: string;
  readonly staffName: string | null;
  readonly operation: string;
  readonly before: Row | null;
  readonly after: Row | null;
  readonly isKept: boolean;
}

/** Every change of one record, oldest first. */
export function changesOf(database: Database, wanted: WantedRecord): Promise<ChangeRow[]> {
  const { table, recordId, clientId } = wanted;
  return database.query<ChangeRow>(
    `SELECT c.id, ${sqlMoment('c.at')} AS at, p.name AS "staffName", c.operation, c.before, c.after,
       c.is_kept AS "isKept"
     FROM audit.changes_of($1, $2, $3) c LEFT JOIN app.staff_profile p ON p.id = c.staff_member_id
     ORDER BY c.id`,
    [table, recordId, clientId],
  );
}

/** Every change of who lives in a household, oldest first. */
export function memberChangesOf(database: Database, householdId: string): Promise<ChangeRow[]> {
  return database.query<ChangeRow>(
    `SELECT c.id, ${sqlMoment('c.at')} AS at, p.name AS "staffName", c.operation, c.before, c.after,
       c.is_kept AS "isKept"
     FROM audit.members_of($1) c LEFT JOIN app.staff_profile p
       ON p.organisation_id = app.current_organisation() AND p.id = c.staff_member_id
     ORDER BY c.id`,
    [householdId],
  );
}

/** Whether a note was left behind at a hand-over, and is somebody else's. */
export async function isLeftBehind(
  database: Database,
  { clientId, recordId }: Omit<WantedRecord, 'table'>,
  today: string,
): Promise<boolean> {
  const found = await database.query(
    `SELECT FROM app.note n WHERE n.id = $1 AND n.client_id = $2
       AND n.staff_member_id <> app.current_actor() AND ${sqlLeftBehind('n', '$3::date')}`,
    [recordId, clientId, today],
  );
  return found.length > 0;
}

/** Since when a part of life that is closed to an experience expert is open; null when it is not. */
export type SharedSince = ReadonlyMap<string, Date | null>;

/** The sensitive parts of life, with since when each was shared with the caller, if it is today. */
export async function sensitiveDomains(
  database: Database,
  clientId: string,
  today: string,
): Promise<SharedSince> {
  const rows = await database.query<{ id: string; since: Date | null }>(
    `SELECT d.id, min(greatest(g.created_at, ${sqlStartOfDay('g.from_day')})) AS since
     FROM app.life_domain d LEFT JOIN app.access_grant g
       ON g.organisation_id = d.organisation_id AND g.life_domain_code = d.code
       AND g.client_id = $1 AND g.staff_member_id = app.current_actor()
       AND g.ended_at IS NULL AND ${sqlHoldsOn('g', '$2')}
     WHERE d.sensitive GROUP BY d.id`,
    [clientId, today],
  );
  return new Map(rows.map(({ id, since }) => [id, since]));
}

/** The household a client lives in today; undefined for who lives in none. */
export async function householdOf(
  database: Database,
  clientId: string,
  today: string,
): Promise<string | undefined> {
  const [row] = await database.query<{ id: string }>(
    `SELECT household_id AS id FROM app.household_member
     WHERE client_id = $1 AND from_day <= $2 AND (until_day IS NULL OR until_day >= $2)`,
    [clientId, today],
  );
  return row?.id;
}
