// Reads the whole log and says whether somebody edited, removed or cut off a row of it:
//   node tools/verify-log.mjs [--checkpoint <rows>:<hash>]...
// A checkpoint is a line the worker wrote; kept elsewhere, it proves what the newest rows were.
import { checkNode } from './check-node.mjs';
import { live, startProgram, stopAll } from './life.mjs';
import { join } from 'node:path';
import { root } from './postgres-home.mjs';
import { openDatabase, requireBuild } from './product.mjs';

async function main() {
  checkNode();
  requireBuild('verify-log');
  const database = await openDatabase();
  const { DATABASE_URL: _, ...env } = process.env;
  const program = join(root, 'dist/apps/api/verify-log.mjs');
  const code = await startProgram(['--enable-source-maps', program, ...process.argv.slice(2)], {
    ...env,
    MIGRATION_DATABASE_URL: database.migrationDatabaseUrl,
    ADEMRUIMTE_SECRET: database.secret,
  });
  await stopAll();
  process.exitCode = code;
}

await live(main);
