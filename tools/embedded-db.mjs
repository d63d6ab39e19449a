// A real PostgreSQL from npm with the product's database and roles in it, for `npm start` without
// DATABASE_URL and for the tests.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { hold } from './hold.mjs';
import { keptHome, programs, root, throwAwayHome } from './postgres-home.mjs';
import { clearLeftOver, createCluster, startServer } from './postgres-server.mjs';
import { PlainProblem } from './say.mjs';

const DATABASE = 'ademruimte';
const LOGINS = ['postgres', 'app_migrator', 'app_user', 'app_reader', 'app_eraser'];

/** The key under which the product keeps what nobody may read in the database. */
export const newSecret = () => randomBytes(32).toString('base64');

function newSecrets() {
  const passwords = LOGINS.map((role) => [role, randomBytes(24).toString('base64url')]);
  return { passwords: Object.fromEntries(passwords), secret: newSecret() };
}

/** The passwords and the product's own secret: beside the data, readable by their owner only. */
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

/** Runs some statements on one connection and closes it, whatever happens. */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // the statement that was running says it too
  try {
    await client.connect();
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

async function remakeDatabase(urlOf, passwords) {
  await withClient(urlOf('postgres', 'postgres'), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`),
  );
  await makeDatabase(urlOf, passwords);
}

function described({ port, stop }, { passwords, secret }) {
  const urlOf = (role, database = DATABASE) =>
    `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  return {
    databaseUrl: urlOf('app_user'),
    migrationDatabaseUrl: urlOf('app_migrator'),
    readerUrl: urlOf('app_reader'),
    eraserUrl: urlOf('app_eraser'),
    superuserUrl: urlOf('postgres'),
    secret,
    make: () => makeDatabase(urlOf, passwords),
    /** Throws the product's database away and makes an empty one, with the same passwords. */
    remake: () => remakeDatabase(urlOf, passwords),
    stop,
  };
}

async function open({ home, temporary, tidy }) {
  const data = join(home, 'pg');
  const hasData = existsSync(join(data, 'PG_VERSION'));
  const secrets = temporary ? newSecrets() : keptSecrets(home, hasData);
  const place = { bin: await programs(), home, data, temporary };
  if (hasData) await clearLeftOver(data);
  else createCluster({ ...place, password: secrets.passwords.postgres });
  const server = await startServer(place);
  let stopping;
  const stop = () => (stopping ??= server.stop().then(tidy));
  const database = described({ port: server.port, stop }, secrets);
  try {
    await database.make();
  } catch (problem) {
    await stop();
    throw problem;
  }
  return database;
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
