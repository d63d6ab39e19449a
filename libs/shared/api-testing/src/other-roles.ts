import { Client, type QueryResultRow } from 'pg';

/** Looks into the database as its superuser, past every wall: what tests compare with. */
export function asSuperuser<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []) {
  return run<Row>('TEST_SUPERUSER_URL', sql, parameters);
}

/** Works in the database as the owner of the tables. */
export function asMigrator<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []) {
  return run<Row>('TEST_MIGRATION_DATABASE_URL', sql, parameters);
}

/** Works in the database as the role that may destroy content. */
export function asEraser<Row extends QueryResultRow>(sql: string, parameters: unknown[] = []) {
  return run<Row>('TEST_ERASER_DATABASE_URL', sql, parameters);
}

async function run<Row extends QueryResultRow>(
  variable: string,
  sql: string,
  parameters: unknown[],
): Promise<Row[]> {
  const client = new Client({ connectionString: process.env[variable] ?? '' });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
