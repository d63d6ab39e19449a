import { Client } from 'pg';
import { AccessGiven } from '@ademruimte/access-api/testing';
import { Database, systemActor } from '@ademruimte/api-platform';
import { Team } from '@ademruimte/access-api';
import { asMigrator, asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { domains, entities } from '../app.module';

/** They belong to accounts, and are reached through functions alone. */
const OF_ACCOUNTS = ['session', 'staff_invitation'];

describe('the wall between organisations', () => {
  let running: Running;
  let given: AccessGiven;
  let tables: string[];
  let api: Client;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new AccessGiven(running.app);
    const rows = await asMigrator<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r'
         AND a.attname = 'organisation_id' AND c.relname <> ALL ($1)`,
      [OF_ACCOUNTS],
    );
    tables = rows.map(({ name }) => name);
    api = new Client({ connectionString: process.env['TEST_DATABASE_URL'] ?? '' });
    await api.connect();
  });
  afterAll(async () => {
    await api.end();
    await running.stop();
  });

  const rowsSeen = async (organisationId: string, table: string) => {
    await api.query('BEGIN');
    await api.query(`SELECT set_config('app.organisation_id', $1, true)`, [organisationId]);
    const { rows } = await api.query<{ own: number; others: number }>(
      `SELECT count(*) FILTER (WHERE organisation_id = $1)::int AS own,
         count(*) FILTER (WHERE organisation_id <> $1)::int AS others FROM app.${table}`,
      [organisationId],
    );
    await api.query('COMMIT');
    return rows[0];
  };

  it('shows the API of every table the own rows alone, and without an actor none', async () => {
    const mine = await given.anOrganisation();
    await given.anOrganisation();
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect({ table, ...(await rowsSeen(mine.id, table)) }).toMatchObject({ table, others: 0 });
      const { rows } = await api.query(`SELECT 1 FROM app.${table} LIMIT 1`);
      expect({ table, rows }).toEqual({ table, rows: [] });
    }
    expect(await rowsSeen(mine.id, 'team')).toEqual({ own: 1, others: 0 });
  });

  it.each(OF_ACCOUNTS)('lets the API itself read nothing of %s', async (table) => {
    const denied = `permission denied for table ${table}`;
    await expect(api.query(`SELECT 1 FROM app.${table}`)).rejects.toThrow(denied);
  });

  it('is what keeps them apart: whoever stands above it sees them all', async () => {
    const mine = await given.anOrganisation();
    await given.anOrganisation();
    const [seen] = await asSuperuser<{ others: number }>(
      'SELECT count(*)::int AS others FROM app.team WHERE organisation_id <> $1',
      [mine.id],
    );
    expect(seen?.others).toBeGreaterThan(0);
  });

  it('takes no row for another organisation, whatever the code says', async () => {
    const mine = await given.anOrganisation();
    const other = await given.anOrganisation();
    await api.query('BEGIN');
    await api.query(`SELECT set_config('app.organisation_id', $1, true)`, [mine.id]);
    await expect(
      api.query(
        `INSERT INTO app.team (organisation_id, id, name) VALUES ($1, gen_random_uuid(), 'x')`,
        [other.id],
      ),
    ).rejects.toThrow(/row-level security/);
    await api.query('ROLLBACK');
  });

  it('binds the owner of the tables too', async () => {
    await given.anOrganisation();
    expect(await asMigrator('SELECT id FROM app.team')).toEqual([]);
  });
});

describe('a role the wall does not bind', () => {
  it.each(['TEST_SUPERUSER_URL', 'TEST_MIGRATION_DATABASE_URL'])(
    'never runs the API: %s',
    async (variable) => {
      const databaseUrl = process.env[variable] ?? '';
      await expect(startApp(domains, entities, { databaseUrl })).rejects.toThrow(
        'DATABASE_URL must name a role without special rights that owns no table.',
      );
    },
  );
});

describe('a database that is too busy', () => {
  it('makes a caller try again soon, and never wait for ever', async () => {
    const running = await startApp(domains, entities, { poolSize: 1 });
    try {
      const person = await new AccessGiven(running.app).aPerson();
      const actor = systemActor(person.organisationId);
      const database = running.app.get(Database);
      const busy = database.transaction(actor, () => database.query('SELECT pg_sleep(3.5)'));
      const answer = await person.get('/sessions/current');
      expect(answer.status).toBe(503);
      expect(answer.get('retry-after')).toBe('2');
      expect(answer.body.type).toBe('/problems/busy');
      await busy;
      await person.get('/sessions/current').expect(200);
    } finally {
      await running.stop();
    }
  }, 20_000);
});

describe('a transaction', () => {
  let running: Running;
  let given: AccessGiven;
  let database: Database;

  beforeAll(async () => {
    running = await startApp(domains, entities, { poolSize: 1 });
    given = new AccessGiven(running.app);
    database = running.app.get(Database);
  });
  afterAll(() => running.stop());

  it('is the only place to find records in', () => {
    expect(() => database.repository(Team)).toThrow('No transaction runs');
  });

  it('is joined by work for the same actor, and refused to another', async () => {
    const { id } = await given.anOrganisation();
    const other = await given.anOrganisation();
    await database.transaction(systemActor(id), async () => {
      const count = () => database.repository(Team).count();
      expect(await database.transaction(systemActor(id), count)).toBe(1);
      await expect(database.transaction(systemActor(other.id), count)).rejects.toThrow(
        'Another actor is at work',
      );
    });
  });

  it('leaves nothing behind when its work fails, and no actor on the connection', async () => {
    const { id } = await given.anOrganisation();
    await expect(
      database.transaction(systemActor(id), async () => {
        await database.query(`UPDATE app.team SET name = 'half'`);
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    const teams = await database.transaction(systemActor(id), () =>
      database.repository(Team).find(),
    );
    expect(teams.map(({ name }) => name)).toEqual(['Team Noord']);
    expect(await database.anonymously(`SELECT app.current_organisation() AS id`)).toEqual([
      { id: null },
    ]);
  });

  it('writes into the trail what changed, by whom, in which request', async () => {
    const { id, teamId } = await given.anOrganisation();
    const actor = { ...systemActor(id), requestId: 'request-1' };
    await database.transaction(actor, () =>
      database.query(`UPDATE app.team SET phone = '010 999 99 99' WHERE id = $1`, [teamId]),
    );
    const [entry] = await asSuperuser<Record<string, unknown>>(
      `SELECT e.operation, e.request_id, e.staff_member_id, c.before ->> 'phone' AS before,
         c.after ->> 'phone' AS after, e.content_hash = sha256(c.salt || convert_to(
           c.before::text || E'\\n' || c.after::text, 'UTF8')) AS intact
       FROM audit.entry e JOIN audit.content c ON c.entry_id = e.id
       WHERE e.row_id = $1 AND e.operation = 'UPDATE'`,
      [teamId],
    );
    expect(entry).toEqual({
      operation: 'UPDATE',
      request_id: 'request-1',
      staff_member_id: actor.staffMemberId,
      before: '010 000 00 00',
      after: '010 999 99 99',
      intact: true,
    });
  });

  it('keeps of accounts only that they changed', async () => {
    const person = await given.aPerson();
    const rows = await asSuperuser<{ table_name: string; kept: boolean }>(
      `SELECT e.table_name, c.entry_id IS NOT NULL AS kept FROM audit.entry e
       LEFT JOIN audit.content c ON c.entry_id = e.id
       WHERE e.row_id = $1 AND e.table_name IN ('credential', 'staff_member')
       ORDER BY e.table_name`,
      [person.id],
    );
    expect(rows).toEqual([
      { table_name: 'credential', kept: false },
      { table_name: 'staff_member', kept: false },
    ]);
  });
});
