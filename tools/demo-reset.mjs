// Throws the data of the embedded database away and makes the demo anew.
import { checkNode } from './check-node.mjs';
import { live, stopAll } from './life.mjs';
import { openDatabase, prepare, requireBuild } from './product.mjs';
import { PlainProblem, tell } from './say.mjs';
import { ownDatabase } from './surroundings.mjs';

async function main() {
  checkNode();
  requireBuild('migrate', 'demo');
  if (ownDatabase()) {
    throw new PlainProblem(
      'The demo is only made anew in the PostgreSQL that comes along: unset DATABASE_URL and MIGRATION_DATABASE_URL.',
    );
  }
  const database = await openDatabase();
  await database.remake();
  await prepare(database);
  await stopAll();
  tell('The demo is as new.');
}

await live(main);
