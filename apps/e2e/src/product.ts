import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What starting may take, on a machine that is busy with other journeys. */
export const PATIENCE = 90_000;

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

/** The built product with the demonstration in it, on a database that is thrown away afterwards. */
export interface Product {
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

/** A port nobody serves on, below those that systems hand out to whoever calls somebody. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    const visitor = createServer().listen(port, 'localhost');
    const isFree = await once(visitor, 'listening').then(
      () => true,
      () => false,
    );
    visitor.close();
    if (isFree) return port;
  }
}

/** Starts it as `npm start` does. */
export async function startProduct(root: string): Promise<Product> {
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
  const product = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    env,
    // What goes wrong there is told; that it started is not.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => product.once('exit', done));
  const stop = async () => {
    product.kill('SIGTERM');
    await ended;
    await database.stop();
  };
  const address = `http://localhost:${port}`;
  for (const start = Date.now(); !(await isReady(address)); await sleep(300)) {
    if (Date.now() - start < PATIENCE && product.exitCode === null) continue;
    await stop();
    throw new Error('The product does not start.');
  }
  const change = async (sql: string): Promise<void> => {
    await tools.withClient(database.superuserUrl, (client) => client.query(sql));
  };
  return { address, change, stop };
}
