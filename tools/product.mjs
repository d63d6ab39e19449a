// The parts of the built product and how they are run: the same for starting, developing and
// making the demo anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret, startDatabase, withClient } from './embedded-db.mjs';
import { startProgram, stopAtEnd } from './life.mjs';
import { root } from './postgres-home.mjs';
import { PlainProblem, tell } from './say.mjs';
import { dataHome, ownDatabase } from './surroundings.mjs';

/** The built pages. */
export const webRoot = join(root, 'dist/apps/web/browser');

const program = (name) => join(root, `dist/apps/api/${name}.mjs`);

/** Throws when something that `npm run build` makes is not there. */
export function requireBuild(...names) {
  const files = names.map((name) => (name === 'web' ? join(webRoot, 'index.html') : program(name)));
  const missing = files.find((file) => !existsSync(file));
  if (!missing) return;
  throw new PlainProblem(
    `The product has not been built yet (${missing} is missing): run "npm run build" first.`,
  );
}

function placeOf(url, setting) {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new PlainProblem(
      `${setting} is not an address: write it as postgres://name:password@host:5432/database.`,
    );
  }
}

/** Asks a database one thing; the password never shows in what is said when it does not answer. */
async function ask(url, setting, question) {
  const place = placeOf(url, setting);
  return withClient(url, async (client) => (await client.query(question)).rows).catch((problem) => {
    throw new PlainProblem(
      `The database at ${place} cannot be used (${problem.message || problem.code}): check ${setting} and that PostgreSQL runs there.`,
    );
  });
}

const SPECIAL = `SELECT FROM pg_roles
  WHERE rolname = current_user AND (rolsuper OR rolbypassrls)`;
const MISSING = `SELECT name FROM unnest(array['app_migrator', 'app_user', 'app_reader',
  'app_eraser', 'app_access_definer', 'app_finder', 'app_forgetter',
  'app_sender']) AS name
  WHERE name NOT IN (SELECT rolname FROM pg_roles)`;

async function requireUsable({ databaseUrl, migrationDatabaseUrl }) {
  const special = await ask(databaseUrl, 'DATABASE_URL', SPECIAL);
  if (special.length > 0) {
    throw new PlainProblem(
      'DATABASE_URL names a role with special rights, which the walls between organisations do not stop: name app_user.',
    );
  }
  const missing = await ask(migrationDatabaseUrl, 'MIGRATION_DATABASE_URL', MISSING);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  throw new PlainProblem(
    `The database lacks the roles ${names}: run docker/roles.sql there as a superuser first.`,
  );
}

function ownSecret() {
  if (process.env.ADEMRUIMTE_SECRET) return process.env.ADEMRUIMTE_SECRET;
  const file = join(dataHome(), 'secret');
  mkdirSync(dataHome(), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600, flag: 'wx' });
  tell(`ADEMRUIMTE_SECRET is not set, so the one in ${file} is used: keep it as long as the data.`);
  return readFileSync(file, 'utf8');
}

/** The database to work with, started here when it is the one that comes along. */
export async function openDatabase({ temporary } = {}) {
  const own = temporary ? undefined : ownDatabase();
  if (own) {
    await requireUsable(own);
    return { ...own, secret: ownSecret(), embedded: false };
  }
  const home = temporary ? undefined : dataHome();
  const database = await startDatabase({ home, tell });
  stopAtEnd(database.stop);
  return { ...database, embedded: true };
}

/** Demo mode: always with the database that comes along, and beside another one on request. */
export const isDemo = (database) => database.embedded || process.env.DEMO === '1';

/** What the API is told. It never learns how to migrate or to be superuser. */
export function apiSurroundings(database, more = {}) {
  const { MIGRATION_DATABASE_URL: _, DEMO: __, ...env } = process.env;
  return {
    ...env,
    DATABASE_URL: database.databaseUrl,
    ADEMRUIMTE_SECRET: database.secret,
    ...(isDemo(database) && { DEMO: '1' }),
    ...more,
  };
}

const runApi = (name, env) => startProgram(['--enable-source-maps', program(name)], env);

/** Starts the API and answers a promise of its exit code. */
export const startApi = (env) => runApi('main', env);

/** Starts the worker, which does what nobody asks for, and answers a promise of its exit code. */
export const startWorker = (env) =>
  runApi('worker', Object.fromEntries(OF_WORKER.map((name) => [name, env[name]])));

const OF_WORKER = [
  ...['ADEMRUIMTE_SECRET', 'DATABASE_URL', 'NODE_ENV', 'PATH', 'PORT', 'PUBLIC_URL'],
  ...['MAIL_FROM', 'SMTP_URL', 'SMS_GATEWAY_TOKEN', 'SMS_GATEWAY_URL'],
];

async function finish(name, env, what) {
  const code = await runApi(name, env);
  if (code === 0) return;
  throw new PlainProblem(`${what} stopped with an error: read what it said just above this line.`);
}

/** Brings the tables up to date and, in demo mode, makes the demo organisation if it is not there. */
export async function prepare(database) {
  const { DATABASE_URL: _, ...env } = process.env;
  const migrating = { ...env, MIGRATION_DATABASE_URL: database.migrationDatabaseUrl };
  await finish('migrate', migrating, 'Bringing the database up to date');
  if (isDemo(database)) await finish('demo', apiSurroundings(database), 'Making the demo');
}

/** The people to sign in as; they exist in demo mode only. */
export const demoAccounts = `Sign in with the password "stap voor stap 2026" as one of
  consulent@demo.test     caseworker
  consulent2@demo.test    caseworker
  consulent3@demo.test    caseworker, away this week
  ervaring@demo.test      experience expert
  teamleider@demo.test    team lead
  privacy@demo.test       privacy officer
  beheer@demo.test        administrator
  beleid@demo.test        policy officer`;
