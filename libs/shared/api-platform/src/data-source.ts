import { types } from 'pg';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';

// A `date` is a calendar day; as a JavaScript Date it would shift with the time zone.
types.setTypeParser(types.builtins.DATE, String);

/** Settings of every connection; each limit ends waiting that would otherwise never end. */
export function dataSourceOptions(
  url: string,
  entities: MixedList<new () => object>,
  poolSize = 10,
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as DataSourceOptions['entities'] & object,
    synchronize: false,
    schema: 'app',
    poolSize,
    applicationName: 'ademruimte',
    extra: {
      connectionTimeoutMillis: 2_000,
      query_timeout: 8_000,
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  };
}

interface RoleRow {
  readonly unsafe: boolean;
  readonly owns: boolean;
}

/**
 * Opens the pool, and refuses to run as a role that row-level security does not bind: a superuser,
 * one with BYPASSRLS, or the owner of a table.
 */
export async function openDataSource(options: DataSourceOptions): Promise<DataSource> {
  const dataSource = await new DataSource(options).initialize();
  const [role] = await dataSource.query<RoleRow[]>(
    `SELECT rolsuper OR rolbypassrls AS unsafe,
       EXISTS (SELECT FROM pg_class WHERE relowner = r.oid AND relkind IN ('r', 'p')) AS owns
     FROM pg_roles r WHERE rolname = current_user`,
  );
  if (!role || role.unsafe || role.owns) {
    await dataSource.destroy();
    throw new Error('DATABASE_URL must name a role without special rights that owns no table.');
  }
  return dataSource;
}
