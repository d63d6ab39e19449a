import { type Database, sqlMoment } from '@ademruimte/api-platform';
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

/** The life domains of the organisation an experience expert is not shown. */
export async function sensitiveDomains(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ id: string }>(
    'SELECT id FROM app.life_domain WHERE sensitive',
  );
  return new Set(rows.map(({ id }) => id));
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
