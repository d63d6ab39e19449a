import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { FirstAdministrator } from '@ademruimte/access-api';
import { signedIn } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { Client } from 'pg';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { domains, entities } from '../app.module';
import { migrations } from '../migrations';

// A database of its own is made: other test files have administrators.
jest.setTimeout(60_000);

const PASSWORD = 'een rustige plek om te beginnen';
const ROLES = readFileSync(join(resolve(__dirname, '../../../..'), 'docker/roles.sql'), 'utf8');

const addressOf = (variable: string, database: string) => {
  const url = new URL(process.env[variable] ?? '');
  url.pathname = database;
  return url.href;
};

async function anEmptyInstallation(): Promise<string> {
  const database = `empty_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(`CREATE DATABASE ${database}`);
  const client = new Client({ connectionString: addressOf('TEST_SUPERUSER_URL', database) });
  await client.connect();
  await client.query(ROLES);
  await client.end();
  const url = addressOf('TEST_MIGRATION_DATABASE_URL', database);
  const source = new DataSource({
    ...{ type: 'postgres', url, migrations, migrationsTableName: 'migration' },
  });
  await source.initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
  return database;
}

describe('an installation nobody looks after', () => {
  let database: string;
  let running: Running;
  let token: string;
  let offeredInDemo: string | undefined;
  let next = 1;

  const start = (demo = false) =>
    startApp(domains, entities, { demo, databaseUrl: addressOf('TEST_DATABASE_URL', database) });
  const ask = <Row extends object>(sql: string) => inEmpty<Row>(database, sql);

  beforeAll(async () => {
    database = await anEmptyInstallation();
    // First, since the newest app answers who signs in.
    const demo = await start(true);
    offeredInDemo = await demo.app.get(FirstAdministrator).offer();
    await demo.stop();
    running = await start();
    token = (await running.app.get(FirstAdministrator).offer()) ?? '';
  });
  afterAll(async () => {
    await running.stop();
    await asSuperuser(`DROP DATABASE ${database} WITH (FORCE)`);
  });

  const send = (path: string, body: object, address = `198.51.${String(next++)}.1`) =>
    request(running.app.getHttpServer())
      .post(`/api/v1${path}`)
      .set({ 'X-Requested-With': 'ademruimte', 'X-Forwarded-For': address })
      .send(body);
  const wanted = {
    organisationName: 'Gemeente Waterdam',
    name: 'Ilse de Boer',
    email: 'Ilse@waterdam.test',
    password: PASSWORD,
    second: { name: 'Omar Said', email: 'omar@waterdam.test', role: 'privacy_officer' },
  };
  const make = (changes: object = {}) =>
    send('/first-administrator', { token, ...wanted, ...changes });
  const signIn = async (email: string) => {
    const answer = await send('/sessions', { email, password: PASSWORD });
    const [cookie = ''] = answer.get('Set-Cookie') ?? [];
    const identity = { id: '', name: '', organisationId: '', cookie };
    return { status: answer.status, person: signedIn(running.app, identity) };
  };

  it('gets a code of 256 bits, of which only the hash is kept, for a day', async () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await ask<{ all: string; hours: number }>(
      `SELECT string_agg(t::text, '') AS all, extract(epoch FROM max(expires_at) - now()) / 3600
         AS hours FROM app.first_administrator_token t`,
    );
    expect(row?.all).not.toContain(token);
    expect(Math.round(Number(row?.hours))).toBe(24);
  });

  it('gets none in the demo', () => {
    expect(offeredInDemo).toBeUndefined();
  });

  it('lets nobody in with another code, and says no more than that', async () => {
    const answer = await make({ token: 'x'.repeat(43) }).expect(403);
    expect(answer.body).toMatchObject({ type: '/problems/token-not-valid' });
  });

  it('asks for a good password before anything is made, and the code still works', async () => {
    const short = await make({ password: 'kort' }).expect(400);
    expect(short.body.errors).toMatchObject([{ field: 'password', code: 'too-short' }]);
    expect(await ask('SELECT FROM app.organisation')).toEqual([]);
  });

  it('asks for two people, since nobody looks along with themselves', async () => {
    const { body } = await make({ second: { ...wanted.second, email: wanted.email } }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'second.email', code: 'duplicate' }]);
    expect(await ask('SELECT FROM app.organisation')).toEqual([]);
  });

  it('makes organisation, administrator and who looks along, for two at once only once', async () => {
    const both = await Promise.all([make(), make()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
    expect(await ask('SELECT FROM app.organisation')).toHaveLength(1);
    const body = both.find(({ status }) => status === 201)?.body as object;
    const { person, status } = await signIn('ilse@waterdam.test');
    expect(status).toBe(201);
    const me = (await person.get('/sessions/current').expect(200)).body;
    expect(me).toMatchObject({ name: 'Ilse de Boer', roles: ['administrator'], teams: [] });
    expect(me.organisation.name).toBe('Gemeente Waterdam');
    const templates = (await person.get('/bridge-templates').expect(200)).body as object[];
    expect(templates.length).toBeGreaterThan(0);
    const [made] = await ask<{ activities: string; region: string | null }>(
      `SELECT (SELECT count(*) FROM app.processing_activity) AS activities, region_id AS region
       FROM app.organisation`,
    );
    expect(Number(made?.activities)).toBeGreaterThan(0);
    expect(made?.region).toBeNull();
    const { token: link } = body as { token: string };
    expect((await signIn('omar@waterdam.test')).status).toBe(401);
    await send('/staff-invitations', { token: link, password: PASSWORD }).expect(204);
    const omar = (await signIn('omar@waterdam.test')).person;
    const { roles } = (await omar.get('/sessions/current').expect(200)).body;
    expect(roles).toEqual(['privacy_officer']);
  });

  it('answers the same code a second time as a wrong one, and gives no other', async () => {
    const wrong = await make({ token: 'y'.repeat(43) }).expect(403);
    const again = await make({ email: 'nog@waterdam.test' }).expect(403);
    expect(again.body).toEqual(wrong.body);
    expect(await running.app.get(FirstAdministrator).offer()).toBeUndefined();
  });
});

async function inEmpty<Row extends object>(database: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: addressOf('TEST_SUPERUSER_URL', database) });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
