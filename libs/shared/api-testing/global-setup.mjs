// One throw-away PostgreSQL for the whole run, migrated once. Test files share it: each test makes
// an organisation of its own, and the walls between organisations do the rest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from '../../../tools/build-api.mjs';
import { startDatabase } from '../../../tools/embedded-db.mjs';
import { root } from '../../../tools/postgres-home.mjs';

// Inside node_modules, so that the bundle finds its packages and no other run sees it.
async function migrate(migrationDatabaseUrl) {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'ademruimte-migrate-'));
  try {
    await buildApi({ entries: ['migrate'], outdir, quiet: true });
    const { DATABASE_URL: _, ...env } = process.env;
    const done = spawnSync(
      process.execPath,
      ['--enable-source-maps', join(outdir, 'migrate.mjs')],
      {
        cwd: root,
        env: { ...env, MIGRATION_DATABASE_URL: migrationDatabaseUrl },
        encoding: 'utf8',
      },
    );
    if (done.status !== 0) throw new Error(`The migrations failed:\n${done.stdout}${done.stderr}`);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

export default async function setUp() {
  const database = await startDatabase();
  try {
    await migrate(database.migrationDatabaseUrl);
  } catch (problem) {
    await database.stop();
    throw problem;
  }
  globalThis.ademruimteTestDatabase = database;
  // Jest's workers inherit these.
  process.env.TEST_DATABASE_URL = database.databaseUrl;
  process.env.TEST_MIGRATION_DATABASE_URL = database.migrationDatabaseUrl;
  process.env.TEST_READER_DATABASE_URL = database.readerUrl;
  process.env.TEST_ERASER_DATABASE_URL = database.eraserUrl;
  process.env.TEST_SUPERUSER_URL = database.superuserUrl;
}
