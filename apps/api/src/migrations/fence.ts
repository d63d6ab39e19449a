import type { QueryRunner } from 'typeorm';

/** How much of a change the trail keeps: all of it, only that it happened, or nothing. */
export type AuditForm = 'full' | 'envelope' | 'none';

interface Fence {
  readonly audit: AuditForm;
  /** The column that names the client a row is about, if there is one. */
  readonly client?: string;
  /** What the API may do with rows; unless said otherwise nothing is ever thrown away. */
  readonly grants?: string;
}

/** For what may be thrown away while it is no more than a draft, a plan or a list of names. */
export const MAY_DELETE = 'SELECT, INSERT, UPDATE, DELETE';

/** Columns every fenced table begins with; the organisation comes from the transaction. */
export const RECORD = `
  organisation_id uuid NOT NULL DEFAULT app.current_organisation(),
  id uuid NOT NULL,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, id),
  FOREIGN KEY (organisation_id) REFERENCES app.organisation (id)`;

/**
 * Puts a table behind the wall of its organisation: row-level security that binds the owner too,
 * the tenant policy, the rights of the API and the audit trigger.
 */
export async function fence(runner: QueryRunner, table: string, options: Fence): Promise<void> {
  const { audit, client, grants = 'SELECT, INSERT, UPDATE' } = options;
  await runner.query(`
    ALTER TABLE app.${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE app.${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY organisation ON app.${table}
      USING (organisation_id = (SELECT app.current_organisation()))
      WITH CHECK (organisation_id = (SELECT app.current_organisation()));
    GRANT ${grants} ON app.${table} TO app_user;`);
  if (audit !== 'none') await trail(runner, table, audit, client);
}

/** Lets the trail write down every change of a table. */
export async function trail(
  runner: QueryRunner,
  table: string,
  form: Exclude<AuditForm, 'none'>,
  client = '',
): Promise<void> {
  await runner.query(`
    CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON app.${table}
      FOR EACH ROW EXECUTE FUNCTION audit.record('${form}', '${client}')`);
}

/** Writes into the field catalogue why each column with personal data is kept, and how long. */
export async function catalogue(
  runner: QueryRunner,
  table: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [column, text] of Object.entries(columns)) {
    await runner.query(`COMMENT ON COLUMN app.${table}.${column} IS '${text.replace(/'/g, "''")}'`);
  }
}
