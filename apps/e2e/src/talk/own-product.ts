import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from './table';

const PATIENCE = 90_000;

interface Started {
  readonly databaseUrl: string;
  readonly migrationDatabaseUrl: string;
  readonly superuserUrl: string;
  readonly secret: string;
  readonly stop: () => Promise<void>;
}
interface Connected {
  readonly query: (sql: string) => Promise<unknown>;
}
/** What the tools of this project offer to start a database. */
interface Tools {
  readonly startDatabase: () => Promise<Started>;
  readonly withClient: (url: string, work: (client: Connected) => unknown) => Promise<unknown>;
}

/** A product with a database of its own, for what would spoil the one all journeys share. */
export interface OwnProduct {
  readonly address: string;
  /** Does something nobody does on a screen, right in its database. */
  readonly change: (sql: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/v1/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** A port nobody serves on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts it, with the demonstration in it. */
async function ownProduct(root: string): Promise<OwnProduct> {
  const port = await freePort();
  const tools = (await import(resolve(root, 'tools/embedded-db.mjs'))) as Tools;
  const database = await tools.startDatabase();
  const env = {
    ...process.env,
    PORT: String(port),
    DEMO: '1',
    DATABASE_URL: database.databaseUrl,
    MIGRATION_DATABASE_URL: database.migrationDatabaseUrl,
    ADEMRUIMTE_SECRET: database.secret,
  };
  const product = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env, stdio: 'ignore' });
  const ended = new Promise((done) => product.once('exit', done));
  const stop = async () => {
    product.kill('SIGTERM');
    await ended;
    await database.stop();
  };
  const address = `http://localhost:${port}`;
  for (const start = Date.now(); !(await isReady(address)); await sleep(300)) {
    if (Date.now() - start < PATIENCE) continue;
    await stop();
    throw new Error('A second product does not start.');
  }
  const change = async (sql: string): Promise<void> => {
    await tools.withClient(database.superuserUrl, (client) => client.query(sql));
  };
  return { address, change, stop };
}

/** A test at a kitchen table that has the whole product to itself. */
export const ownTest = test.extend<object, { product: OwnProduct }>({
  product: [
    async ({ browser: _ }, use, { config }) => {
      const product = await ownProduct(resolve(dirname(config.configFile ?? ''), '../..'));
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 2 * PATIENCE },
  ],
  baseURL: async ({ product }, use) => use(product.address),
});
