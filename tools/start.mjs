// Runs the built product: database, migrations, demo, then API and web on one port.
// `--temp` works on a database that is thrown away afterwards, whatever DATABASE_URL says.
import { setTimeout as sleep } from 'node:timers/promises';
import { checkNode, checkWriteAccess } from './check-node.mjs';
import { isEnding, live } from './life.mjs';
import {
  apiSurroundings,
  demoAccounts,
  isDemo,
  openDatabase,
  prepare,
  requireBuild,
  startApi,
  startWorker,
  webRoot,
} from './product.mjs';
import { PlainProblem, tell } from './say.mjs';
import { requireFreePort, wantedPort } from './surroundings.mjs';

const PATIENCE = 60_000;
const STOPPED = 'The API stopped by itself: read what it said just above this line.';
const WORKER_STOPPED = 'The worker stopped by itself: read what it said just above this line.';

async function isReady(address) {
  try {
    const answer = await fetch(`${address}/api/v1/health/ready`);
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

async function waitUntilReady(address, exit) {
  let exited = false;
  void exit.then(() => (exited = true));
  for (const start = Date.now(); !(await isReady(address)); await sleep(100)) {
    if (exited) throw new PlainProblem(STOPPED);
    if (Date.now() - start < PATIENCE) continue;
    throw new PlainProblem(`Nothing answers at ${address} after a minute: read the lines above.`);
  }
}

async function main() {
  checkNode();
  checkWriteAccess();
  requireBuild('main', 'worker', 'migrate', 'demo', 'web');
  const port = wantedPort();
  await requireFreePort(port);
  const database = await openDatabase({ temporary: process.argv.includes('--temp') });
  await prepare(database);
  const env = apiSurroundings(database, {
    ...{ NODE_ENV: 'production', PORT: String(port), WEB_ROOT: webRoot },
  });
  const exit = startApi(env);
  const address = `http://localhost:${port}`;
  await waitUntilReady(address, exit);
  const workerExit = startWorker(env);
  tell(`\nAdemruimte is ready: ${address}`);
  if (isDemo(database)) tell(demoAccounts);
  tell('Ctrl-C stops it.');
  const stopped = await Promise.race([
    exit.then(() => STOPPED),
    workerExit.then(() => WORKER_STOPPED),
  ]);
  if (!isEnding()) throw new PlainProblem(stopped);
}

await live(main);
