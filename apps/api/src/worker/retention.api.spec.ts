import { Client } from 'pg';
import { AccessGiven, type Person } from '@ademruimte/access-api/testing';
import { sqlDay } from '@ademruimte/api-platform';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { DRAFT_DAYS } from '@ademruimte/contracts';
import { domains, entities } from '../app.module';

/** How a row of each table comes to be; $1 organisation, $2 person, $3 the moment, $4 id. */
const ROWS: Record<string, string> = {
  idempotency_key: `INSERT INTO app.idempotency_key
    (organisation_id, staff_member_id, created_at, id, key, fingerprint)
    VALUES ($1, $2, $3, $4, $4, 'x')`,
  session: `INSERT INTO app.session
    (organisation_id, staff_member_id, last_seen_at, id, token_hash, device)
    VALUES ($1, $2, $3, $4, uuid_send($4), 'x')`,
  duplicate_search: `INSERT INTO app.duplicate_search
    (organisation_id, staff_member_id, searched_at, id) VALUES ($1, $2, $3, $4)`,
  draft: `INSERT INTO app.draft
    (organisation_id, staff_member_id, saved_at, id, subject_id, form, ciphertext, expires_on)
    VALUES ($1, $2, $3::timestamptz, $4, $4, 'note', 'x', ${sqlDay('$3::timestamptz')} + 30)`,
  device_key: `INSERT INTO app.device_key
    (organisation_id, staff_member_id, made_at, id, device_id, sealed_key, opened_on)
    VALUES ($1, $2, $3::timestamptz, $4, $4, 'x', ${sqlDay('$3::timestamptz')})`,
  absence: `INSERT INTO app.absence (organisation_id, staff_member_id, id, from_day, until_day)
    VALUES ($1, $2, $4, ${sqlDay('$3::timestamptz')} - 7, ${sqlDay('$3::timestamptz')})`,
};
/** These count in days: a day that has begun is kept to its end. */
const BY_DAY = ['device_key', 'absence'];
const FENCED = Object.keys(ROWS).filter((table) => table !== 'session');
const OLD = '00000000-0000-7000-8000-000000000001';
const YOUNG = '00000000-0000-7000-8000-000000000002';
const HOUR = 3_600_000;

describe('what is kept for a number of days', () => {
  let running: Running;
  let person: Person;
  const open: Client[] = [];

  beforeAll(async () => {
    running = await startApp(domains, entities);
    person = await new AccessGiven(running.app).aPerson();
  });
  // Nothing is committed: other tests, at the same moment, keep their old rows.
  afterEach(async () => {
    for (const one of open.splice(0)) await one.query('ROLLBACK').then(() => one.end());
  });
  afterAll(() => running.stop());

  const connected = async () => {
    const one = new Client({ connectionString: process.env['TEST_SUPERUSER_URL'] ?? '' });
    await one.connect();
    await one.query('BEGIN');
    open.push(one);
    return one;
  };
  const forget = async (as: Client, most = 1_000_000) => {
    await as.query('SET LOCAL ROLE app_user');
    const { rows } = await as.query<{ name: string; rows: number }>(
      'SELECT table_name AS name, forgotten::int AS rows FROM app.forget_expired($1)',
      [most],
    );
    await as.query('RESET ROLE');
    return rows;
  };
  const put = (as: Client, table: string, age: number, id: string) =>
    as.query(ROWS[table] ?? '', [
      ...[person.organisationId, person.id, new Date(Date.now() - age).toISOString(), id],
    ]);
  const left = async (as: Client, table: string) => {
    const { rows } = await as.query<{ id: string }>(
      `SELECT id FROM app.${table} WHERE id IN ($1, $2)`,
      [OLD, YOUNG],
    );
    return rows.map(({ id }) => id);
  };
  /** Tables of which the field catalogue names a number of days, with that number. */
  const promised = async () => {
    const rows = await asSuperuser<{ name: string; days: number[] }>(
      `SELECT c.relname AS name, array_agg(DISTINCT
         substring(col_description(c.oid, a.attnum) from '; (\\d+) days$')::int) AS days
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'app'::regnamespace
         AND col_description(c.oid, a.attnum) ~ '; .*\\d+ days' GROUP BY c.relname`,
    );
    return Object.fromEntries(rows.map(({ name, days }) => [name, days]));
  };

  it('is forgotten after exactly the days the field catalogue names, and not before', async () => {
    const days = await promised();
    const worker = await connected();
    expect(Object.keys(days).sort()).toEqual(Object.keys(ROWS).sort());
    for (const [table, named] of Object.entries(days)) {
      expect({ table, named }).toEqual({ table, named: [expect.any(Number)] });
      const period = (named[0] ?? 0) * 24 * HOUR;
      await put(worker, table, period + (BY_DAY.includes(table) ? 25 : 1) * HOUR, OLD);
      await put(worker, table, period - HOUR, YOUNG);
    }
    const forgotten = await forget(worker);
    expect(forgotten.map(({ name }) => name).sort()).toEqual(Object.keys(ROWS).sort());
    for (const table of Object.keys(ROWS)) {
      expect({ table, left: await left(worker, table) }).toEqual({ table, left: [YOUNG] });
    }
    expect(days['draft']).toEqual([DRAFT_DAYS]);
  });

  it('goes a little at a time', async () => {
    const worker = await connected();
    await put(worker, 'draft', 40 * 24 * HOUR, OLD);
    await put(worker, 'draft', 40 * 24 * HOUR, YOUNG);
    const first = (await forget(worker, 1)).find(({ name }) => name === 'draft');
    expect(first?.rows).toBe(1);
  });

  it('is forgotten by one worker; a second at the same moment finds nothing to do', async () => {
    const [one, two] = [await connected(), await connected()];
    expect(await forget(one)).toHaveLength(Object.keys(ROWS).length);
    expect(await forget(two)).toEqual([]);
  });

  it('is thrown away by that function alone: the API itself cannot', async () => {
    const api = await connected();
    await put(api, 'idempotency_key', 40 * 24 * HOUR, OLD);
    await api.query('SET LOCAL ROLE app_user');
    await api.query(`SELECT set_config('app.organisation_id', $1, true)`, [person.organisationId]);
    await expect(api.query('DELETE FROM app.idempotency_key')).rejects.toThrow('permission denied');
  });

  it('is all that its role can see: rows that are over, and of a draft not a word', async () => {
    const forgetter = await connected();
    for (const table of FENCED) {
      await put(forgetter, table, 1000 * 24 * HOUR, OLD);
      await put(forgetter, table, 1, YOUNG);
    }
    await forgetter.query('SET LOCAL ROLE app_forgetter');
    for (const table of FENCED) {
      expect({ table, seen: await left(forgetter, table) }).toEqual({ table, seen: [OLD] });
    }
    await expect(forgetter.query('SELECT ciphertext FROM app.draft')).rejects.toThrow('permission');
  });

  it('leaves in the trail of whose organisation a question went', async () => {
    const worker = await connected();
    await put(worker, 'duplicate_search', 100 * 24 * HOUR, OLD);
    await forget(worker);
    const { rows } = await worker.query(
      `SELECT organisation_id, staff_member_id FROM audit.entry
       WHERE row_id = $1 AND operation = 'DELETE'`,
      [OLD],
    );
    expect(rows).toEqual([{ organisation_id: person.organisationId, staff_member_id: null }]);
  });

  it('is not kept in the trail either: on which days somebody was away', async () => {
    const worker = await connected();
    await put(worker, 'absence', 1000 * 24 * HOUR, OLD);
    await forget(worker);
    const { rows } = await worker.query<{ operation: string; words: string }>(
      `SELECT e.operation, concat(c.before, c.after) AS words FROM audit.entry e
       LEFT JOIN audit.content c ON c.entry_id = e.id WHERE e.row_id = $1 ORDER BY e.id`,
      [OLD],
    );
    expect(rows.map(({ operation }) => operation)).toEqual(['INSERT', 'DELETE']);
    for (const { words } of rows) expect(words).not.toMatch(/from_day|until_day/);
  });
});
