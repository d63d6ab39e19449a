// What the person at the terminal asked for, read once from the environment variables.
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { root } from './postgres-home.mjs';
import { PlainProblem } from './say.mjs';

/** The folder that keeps the embedded database. */
export const dataHome = () => resolve(root, process.env.ADEMRUIMTE_DATA || '.data');

/** The addresses of a database of one's own, or undefined for the one that comes along. */
export function ownDatabase() {
  const { DATABASE_URL: databaseUrl, MIGRATION_DATABASE_URL: migrationDatabaseUrl } = process.env;
  if (!databaseUrl && !migrationDatabaseUrl) return undefined;
  if (databaseUrl && migrationDatabaseUrl) return { databaseUrl, migrationDatabaseUrl };
  const [there, missing] = databaseUrl
    ? ['DATABASE_URL', 'MIGRATION_DATABASE_URL']
    : ['MIGRATION_DATABASE_URL', 'DATABASE_URL'];
  throw new PlainProblem(
    `${there} is set but ${missing} is not: set both, or neither to use the PostgreSQL that comes along.`,
  );
}

/** The port to serve on: PORT, or 3000. */
export function wantedPort() {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new PlainProblem(`PORT is "${text}": set it to a number from 1 to 65535.`);
}

function listens(port, host) {
  return new Promise((ok, fail) => {
    const visitor = createServer().once('error', fail);
    visitor.listen(port, host, () => visitor.close(ok));
  });
}

/** Throws when somebody else already serves on this port, on one address or on all. */
export async function requireFreePort(port, otherwise = ', or set PORT to another number') {
  try {
    await listens(port, '127.0.0.1');
    await listens(port);
  } catch (problem) {
    throw new PlainProblem(
      problem.code === 'EACCES'
        ? `You may not serve on port ${port}: set PORT to a number above 1023.`
        : `Port ${port} is taken: stop the program that uses it${otherwise}.`,
    );
  }
}
