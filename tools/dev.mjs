// Development: database, API (built and started again at each change) and the pages on port 4200.
// Not an Nx target: at Ctrl-C Nx signals every descendant one by one, PostgreSQL included, and
// kills hard after five seconds.
import { buildApi } from './build-api.mjs';
import { checkNode, checkWriteAccess } from './check-node.mjs';
import { isEnding, live, startProgram } from './life.mjs';
import {
  apiSurroundings,
  demoAccounts,
  isDemo,
  openDatabase,
  prepare,
  requireBuild,
  startWorker,
} from './product.mjs';
import { PlainProblem, tell } from './say.mjs';
import { requireFreePort } from './surroundings.mjs';

// The proxy of the development server knows this one.
const API_PORT = 3000;
const WEB_PORT = 4200;

async function main() {
  checkNode();
  checkWriteAccess();
  await requireFreePort(API_PORT, '');
  await requireFreePort(WEB_PORT, '');
  await buildApi();
  requireBuild('main', 'worker', 'migrate', 'demo');
  const database = await openDatabase();
  await prepare(database);
  const env = apiSurroundings(database, { PORT: String(API_PORT) });
  const again = ['--watch-path=dist/apps/api', '--watch-preserve-output', 'dist/apps/api/main.mjs'];
  const ends = [
    startProgram(['tools/build-api.mjs', '--watch'], env),
    startProgram(['--enable-source-maps', ...again], env),
    startWorker(env),
    startProgram(['node_modules/nx/dist/bin/nx.js', 'run', 'web:serve'], {
      ...env,
      PORT: String(WEB_PORT), // the development server listens to it too
    }),
  ];
  tell(`Pages at http://localhost:${WEB_PORT}, API at http://localhost:${API_PORT}/api/v1.`);
  if (isDemo(database)) tell(demoAccounts);
  await Promise.race(ends);
  if (!isEnding()) throw new PlainProblem('One of the programs stopped: read the lines above.');
}

await live(main);
