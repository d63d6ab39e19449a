// Destroys what the log keeps of a client's words, decided by two people, and leaves a certificate:
//   node tools/destroy-content.mjs --organisation <id> --client <id> --ground retention_over \
//     --decided-by <id> --confirmed-by <id>
import { join } from 'node:path';
import { checkNode } from './check-node.mjs';
import { live, startProgram, stopAll } from './life.mjs';
import { root } from './postgres-home.mjs';
import { openDatabase, requireBuild } from './product.mjs';
import { PlainProblem } from './say.mjs';

async function main() {
  checkNode();
  requireBuild('destroy-content');
  const database = await openDatabase();
  const eraserUrl = database.embedded ? database.eraserUrl : process.env.ERASER_DATABASE_URL;
  if (!eraserUrl) {
    throw new PlainProblem('ERASER_DATABASE_URL is not set: it signs in as app_eraser.');
  }
  const { DATABASE_URL: _, MIGRATION_DATABASE_URL: __, ...env } = process.env;
  const program = join(root, 'dist/apps/api/destroy-content.mjs');
  const code = await startProgram(['--enable-source-maps', program, ...process.argv.slice(2)], {
    ...env,
    ERASER_DATABASE_URL: eraserUrl,
    ADEMRUIMTE_SECRET: database.secret,
  });
  await stopAll();
  process.exitCode = code;
}

await live(main);
