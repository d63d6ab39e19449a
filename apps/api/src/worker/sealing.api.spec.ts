import { Client } from 'pg';
import { AccessGiven, type Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import {
  checkpointText,
  logKeys,
  readCheckpoint,
  Sealer,
  signatureOf,
  verifyLog,
} from '@ademruimte/audit-api/sealing';
import { domains, entities } from '../app.module';
import type { LogLine } from './log';
import { sealing } from './sealing';

const keys = logKeys(Buffer.alloc(32, 7).toString('base64'));
const CLIENT = '01890000-0000-7000-8000-0000000000aa';
const TEXT = 'Amina wil rust aan tafel';

/** Everything happens in one transaction that is never committed: the log is everybody's. */
class Workbench {
  private constructor(
    private readonly client: Client,
    private readonly person: Person,
  ) {}

  static async begin(person: Person): Promise<Workbench> {
    const client = new Client({ connectionString: process.env['TEST_SUPERUSER_URL'] ?? '' });
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const bench = new Workbench(client, person);
    // Rows of other tests are no part of this chain, and those of this one are.
    await client.query(`DELETE FROM audit.unsealed; DELETE FROM audit.seal; DELETE FROM audit.checkpoint;
      DELETE FROM audit.content; DELETE FROM audit.entry; DELETE FROM audit.view`);
    await bench.actAs(person);
    return bench;
  }

  async actAs({ organisationId, id }: Person): Promise<void> {
    await this.run(
      `SELECT set_config('app.organisation_id', $1, true),
      set_config('app.staff_member_id', $2, true)`,
      [organisationId, id],
    );
  }

  run = async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    (await this.client.query(sql, [...parameters])).rows as Row[];

  /** Calls as one of the roles of the product. */
  as =
    (role: string) =>
    async <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
      await this.client.query(`SET LOCAL ROLE ${role}`);
      try {
        return await this.run<Row>(sql, parameters);
      } finally {
        await this.client.query('RESET ROLE').catch(() => undefined);
      }
    };

  get sealer(): Sealer {
    return new Sealer({ call: this.as('app_user') }, keys);
  }

  verify = async (known: string[] = []) => {
    const checkpoints = known.flatMap((text) => readCheckpoint(text) ?? []);
    const { findings } = await verifyLog(this.as('app_migrator'), keys, checkpoints);
    return findings.map(({ kind, place }) => `${kind} ${place.replace(/:.*/, '')}`);
  };

  /** Three looks and two changes with content of one client, sealed: positions 1 to 5. */
  async fiveRows(): Promise<void> {
    const look = `SELECT audit.record_views('opened', $1::uuid[])`;
    await this.run(look, [[CLIENT, this.person.id, this.person.organisationId]]);
    for (const text of [TEXT, 'Een ander doel']) {
      const [entry] = await this.run<{ id: string }>(
        `INSERT INTO audit.entry (organisation_id, client_id, staff_member_id, table_name, row_id,
           operation, content_hash) VALUES ($1, $2, $3, 'goal', $2, 'INSERT',
           sha256('salt'::bytea || convert_to(E'\\n' || jsonb_build_object('title', $4::text)::text,
             'UTF8'))) RETURNING id`,
        [this.person.organisationId, CLIENT, this.person.id, text],
      );
      await this.run(
        `INSERT INTO audit.content (entry_id, salt, after)
         VALUES ($1, 'salt', jsonb_build_object('title', $2::text))`,
        [entry?.id, text],
      );
    }
    expect(await this.sealer.seal()).toEqual({ rows: 5, isMore: false });
  }

  rowAt(position: number): string {
    return `(SELECT row_id FROM audit.seal WHERE position = ${String(position)})`;
  }

  async end(): Promise<void> {
    await this.client.query('ROLLBACK');
    await this.client.end();
  }
}

describe('the seal on the log', () => {
  let running: Running;
  let person: Person;
  let second: Person;
  let bench: Workbench;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    const given = new AccessGiven(running.app);
    const organisation = await given.anOrganisation();
    person = await given.aPerson({ organisation });
    second = await given.aPerson({ organisation });
  });
  beforeEach(async () => {
    bench = await Workbench.begin(person);
  });
  afterEach(() => bench.end());
  afterAll(() => running.stop());

  it('closes over every row that was written, once', async () => {
    await bench.fiveRows();
    expect(await bench.sealer.seal()).toEqual({ rows: 0, isMore: false });
    expect(await bench.verify()).toEqual([]);
  });

  it.each([
    [
      'a look that another is said to have had',
      `UPDATE audit.view SET staff_member_id = gen_random_uuid()`,
      2,
    ],
    ['a look of another moment', `UPDATE audit.view SET at = at - interval '1 day'`, 2],
    ['a look at another client', `UPDATE audit.view SET client_id = gen_random_uuid()`, 2],
    ['a change of another table', `UPDATE audit.entry SET table_name = 'note'`, 4],
    ['a change with other content', `UPDATE audit.entry SET content_hash = 'x'`, 5],
  ])('finds that somebody edited a row: %s', async (_, sql, position) => {
    await bench.fiveRows();
    await bench.run(`${sql} WHERE id = ${bench.rowAt(position)}`);
    expect(await bench.verify()).toContain(`row-edited position ${String(position)}`);
  });

  it.each([1, 2, 3])('finds that a row was removed: %s', async (position) => {
    await bench.fiveRows();
    await bench.run(`DELETE FROM audit.view WHERE id = ${bench.rowAt(position)}`);
    expect(await bench.verify()).toEqual([`row-removed position ${String(position)}`]);
  });

  it('finds that a row was removed with its link', async () => {
    await bench.fiveRows();
    await bench.run(`DELETE FROM audit.view WHERE id = ${bench.rowAt(2)}`);
    await bench.run('DELETE FROM audit.seal WHERE position = 2');
    expect(await bench.verify()).toEqual(['link-removed position 2']);
  });

  it('finds that links were moved up to close a hole', async () => {
    await bench.fiveRows();
    await bench.run(`DELETE FROM audit.view WHERE id = ${bench.rowAt(2)}`);
    await bench.run('DELETE FROM audit.seal WHERE position = 2');
    for (const position of [3, 4, 5]) {
      await bench.run('UPDATE audit.seal SET position = position - 1 WHERE position = $1', [
        position,
      ]);
    }
    expect(await bench.verify()).toContain('row-edited position 2');
  });

  const cutOff = async () => {
    await bench.run(`DELETE FROM audit.content WHERE entry_id = ${bench.rowAt(5)}`);
    await bench.run(`DELETE FROM audit.entry WHERE id = ${bench.rowAt(5)}`);
    await bench.run('DELETE FROM audit.seal WHERE position = 5');
  };

  it('finds that the newest rows were cut off, as long as the database remembers', async () => {
    await bench.fiveRows();
    await bench.sealer.checkpoint();
    await cutOff();
    expect(await bench.verify()).toEqual(['cut-off after 4']);
  });

  it('finds it by a checkpoint kept elsewhere when the database was made to forget', async () => {
    await bench.fiveRows();
    const checkpoint = await bench.sealer.checkpoint();
    const kept = checkpoint ? checkpointText(checkpoint) : '';
    await cutOff();
    await bench.run('DELETE FROM audit.checkpoint');
    expect(await bench.verify()).toEqual([]);
    expect(await bench.verify([kept])).toEqual(['cut-off after 4']);
  });

  it('finds it too when other rows came in the place of those that were cut off', async () => {
    await bench.fiveRows();
    const checkpoint = await bench.sealer.checkpoint();
    const kept = checkpoint ? checkpointText(checkpoint) : '';
    await cutOff();
    await bench.run('DELETE FROM audit.checkpoint');
    await bench.run(`SELECT audit.record_views('opened', $1::uuid[])`, [[CLIENT]]);
    expect((await bench.sealer.seal()).rows).toBe(1);
    expect(await bench.verify()).toEqual([]);
    expect(await bench.verify([kept])).toEqual(['checkpoint-broken position 5']);
  });

  it('lets no row slip behind it that was committed later than a newer one', async () => {
    // A number taken before those of the five, as by a transaction that is still under way.
    const [older] = await bench.run<{ id: string }>(
      `SELECT nextval(pg_get_serial_sequence('audit.view', 'id')) AS id`,
    );
    await bench.fiveRows();
    await bench.run(
      `INSERT INTO audit.view (id, organisation_id, staff_member_id, client_id, kind)
       OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $3, 'opened')`,
      [older?.id, person.organisationId, person.id],
    );
    expect((await bench.sealer.seal()).rows).toBe(1);
    expect(await bench.verify()).toEqual([]);
    await bench.run('DELETE FROM audit.view WHERE id = $1', [older?.id]);
    expect(await bench.verify()).toEqual(['row-removed position 6']);
  });

  it('finds a row that was taken from those that wait for their seal', async () => {
    await bench.fiveRows();
    await bench.run(`SELECT audit.record_views('opened', $1::uuid[])`, [[CLIENT]]);
    expect(await bench.verify()).toEqual([]);
    await bench.run('DELETE FROM audit.unsealed');
    expect(await bench.verify()).toEqual([expect.stringMatching(/^never-sealed view \d+$/)]);
  });

  it('finds a row that was removed while it waited', async () => {
    await bench.run(`SELECT audit.record_views('opened', $1::uuid[])`, [[CLIENT]]);
    await bench.run('DELETE FROM audit.view');
    await bench.sealer.seal();
    expect(await bench.verify()).toEqual(['row-removed position 1']);
  });

  it('is worth nothing to who does not have the key', async () => {
    await bench.fiveRows();
    const others = logKeys(Buffer.alloc(32, 8).toString('base64'));
    const { findings } = await verifyLog(bench.as('app_migrator'), others);
    expect(findings).toHaveLength(5);
  });

  it('is made by one of two that are at work at once', async () => {
    await bench.fiveRows();
    await bench.run(`SELECT audit.record_views('opened', $1::uuid[])`, [[CLIENT]]);
    const [row] = await bench.as('app_user')<{ added: boolean }>(
      `SELECT audit.add_seals(4, '{}', '{view}', '{99}', '{false}', '{x}') AS added`,
    );
    expect(row?.added).toBe(false);
    expect((await bench.sealer.seal()).rows).toBe(1);
    expect(await bench.verify()).toEqual([]);
  });

  it('says how far it is in numbers alone, at most once an hour', async () => {
    const lines: LogLine[] = [];
    let now = 0;
    const round = sealing(
      bench.sealer,
      (line) => lines.push(line),
      () => now,
    );
    const look = () => bench.run(`SELECT audit.record_views('opened', $1::uuid[])`, [[CLIENT]]);
    for (const minutes of [0, 1, 60, 120]) {
      if (minutes < 100) await look();
      now = minutes * 60_000;
      await round.run(new AbortController().signal);
    }
    expect(lines.map(({ result }) => result)).toEqual([
      expect.stringMatching(/^checkpoint 1:[0-9a-f]{64}$/),
      expect.stringMatching(/^checkpoint 3:[0-9a-f]{64}$/),
    ]);
    expect(readCheckpoint(lines[1]?.result.slice(11) ?? '')).toBeDefined();
  });

  describe('when content is destroyed', () => {
    const destroy = async (confirmedBy = second.id, ground = 'retention_over') => {
      const eraser = bench.as('app_eraser');
      const [made] = await eraser<{ certificate: string; entries: number; digest: Buffer }>(
        'SELECT * FROM audit.destroy_content($1, $2, $3, $4, $5)',
        [person.organisationId, CLIENT, ground, person.id, confirmedBy],
      );
      return made;
    };
    const sign = (made: { certificate: string; digest: Buffer } | undefined) =>
      bench.as('app_eraser')('SELECT audit.sign_certificate($1, $2)', [
        ...[made?.certificate, signatureOf(keys, made?.digest ?? Buffer.alloc(0))],
      ]);

    it('accepts it under a signed certificate that names no client', async () => {
      await bench.fiveRows();
      const made = await destroy();
      await sign(made);
      expect(made?.entries).toBe(2);
      expect(await bench.verify()).toEqual([]);
      await bench.sealer.seal();
      expect(await bench.verify()).toEqual([]);
      const kept = JSON.stringify(
        await bench.run('SELECT d::text FROM audit.destruction_certificate d'),
      );
      expect(kept).not.toContain(CLIENT);
      expect(kept).not.toContain(TEXT);
      expect(await bench.run('SELECT FROM audit.content')).toEqual([]);
    });

    it('finds it when there is no certificate', async () => {
      await bench.fiveRows();
      await bench.run('DELETE FROM audit.content');
      expect(await bench.verify()).toEqual([
        ...['content-removed position 4', 'content-removed position 5'],
      ]);
    });

    it('finds it when the certificate was signed by nobody who may', async () => {
      await bench.fiveRows();
      const made = await destroy();
      expect(await bench.verify()).toEqual([
        expect.stringMatching(/^certificate-forged/),
        ...['content-removed position 4', 'content-removed position 5'],
      ]);
      await bench.as('app_eraser')('SELECT audit.sign_certificate($1, $2)', [
        ...[made?.certificate, Buffer.alloc(32)],
      ]);
      expect(await bench.verify()).toContain('content-removed position 4');
    });

    it('finds more that went than the certificate says', async () => {
      await bench.fiveRows();
      await bench.run(`UPDATE audit.entry SET client_id = $1 WHERE id = ${bench.rowAt(5)}`, [
        person.id,
      ]);
      await sign(await destroy());
      await bench.run('DELETE FROM audit.content');
      expect(await bench.verify()).toContain('content-removed position 5');
      await bench.run(`UPDATE audit.destruction_certificate
        SET entry_ids = entry_ids || ${bench.rowAt(5)}`);
      expect(await bench.verify()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^certificate-forged/)]),
      );
    });

    it('finds content that was written anew', async () => {
      await bench.fiveRows();
      await bench.run(`UPDATE audit.content SET after = '{"title": "Iets anders"}'`);
      expect(await bench.verify()).toEqual([
        ...[expect.stringMatching(/^content-edited/), expect.stringMatching(/^content-edited/)],
      ]);
    });

    it.each([
      ['by one person alone', () => destroy(person.id)],
      ['by somebody who does not work here', () => destroy(CLIENT)],
      ['on a ground that is no ground', () => destroy(second.id, 'zomaar')],
    ])('refuses it %s', async (_, attempt) => {
      await bench.fiveRows();
      await expect(attempt()).rejects.toThrow(/two people|ground/);
    });

    it.each(['app_user', 'app_reader'])('refuses it to %s', async (role) => {
      const attempt = bench.as(role)('SELECT audit.destroy_content($1, $1, $2, $1, $1)', [
        ...[CLIENT, 'retention_over'],
      ]);
      await expect(attempt).rejects.toThrow('permission denied');
    });
  });
});
