import { ClientAccess } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { type GivenRecord, PlanGiven } from '@ademruimte/plan-api/testing';
import { Client } from 'pg';
import type { Response, Test } from 'supertest';
import { domains, entities } from '../app.module';

// `npm run test:long` plays fifty.
const ROUNDS = Number(process.env['REVOKE_ROUNDS'] ?? 10);
const WRITES = 4;
const today = dayOf(new Date());
jest.setTimeout(30_000 + ROUNDS * 6000);

const statusOf = ({ status }: { status: number }) => status;
const writesFirst = (a: string, b: string) => b.localeCompare(a);

/** Who writes, and how they lose the right to; made anew for each round. */
interface Scene {
  readonly clientId: string;
  readonly writer: Person;
  readonly steps: readonly GivenRecord[];
  readonly revoke: () => Test;
  /** The status of a write that comes too late. */
  readonly late: 401 | 404;
}

describe('a write, while access is taken away', () => {
  let running: Running;
  let given: PlanGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities, { poolSize: 8 });
    given = new PlanGiven(running.app);
  });
  // What is asked for the first time takes long, and nobody waits for another longer than two seconds.
  beforeAll(async () => {
    for (const [, prepare] of each) {
      const scene = await prepare();
      await finish(scene, scene.steps[0]).expect(204);
      await scene.revoke();
    }
  });
  afterAll(() => running.stop());

  const aTeam = async (domain = 'housing') => {
    const team = await given.aTeamWithAClient();
    const { client, expert } = team;
    const goal = await given.aGoal(client, { domain });
    const own = { owner: 'worker', ownerStaffMemberId: expert.id };
    const steps: GivenRecord[] = [];
    for (let count = 0; count < WRITES; count += 1)
      steps.push(await given.aStep(client, goal, own));
    return { ...team, steps, clientId: client.id, late: 404 as const };
  };
  const anExpert = async (domain?: string) => {
    const team = await aTeam(domain);
    const { client, expert } = team;
    const invitationId = await given.invited(client, { person: expert, kind: 'experience_expert' });
    return { ...team, invitationId, writer: expert };
  };
  const aCoWorker = async () => {
    const team = await aTeam();
    const writer = await given.aPerson({ organisation: team.organisation });
    const id = await given.invited(team.client, { person: writer, kind: 'co_worker' });
    return { ...team, writer, assignment: `${team.client.path}/assignments/${id}` };
  };

  /** What began today ends tonight: these two began the day before. */
  const sinceYesterday = ({ client }: { client: GivenClient }) =>
    asSuperuser('UPDATE app.assignment SET from_day = from_day - 1 WHERE client_id = $1', [
      client.id,
    ]);

  const scenes: Readonly<Record<string, () => Promise<Scene>>> = {
    'their work with the client is ended': async () => {
      const { assignment, teamLead, ...scene } = await aCoWorker();
      await sinceYesterday(scene);
      const untilDay = addDays(today, -1);
      const revoke = () => teamLead.post(`${assignment}/end`, { untilDay }).set('If-Match', '"1"');
      return { ...scene, revoke };
    },
    'somebody else leads from today': async () => {
      const { organisation, caseworker: writer, teamLead, client, ...scene } = await aTeam();
      await sinceYesterday({ client });
      const next = await given.aPerson({ organisation });
      const wanted = { staffMemberId: next.id, kind: 'lead_worker', fromDay: today };
      const revoke = () => teamLead.post(`${client.path}/assignments`, wanted);
      return { ...scene, writer, revoke };
    },
    'the client is handed over today': async () => {
      const { organisation, caseworker: writer, teamLead, client, ...scene } = await aTeam();
      await sinceYesterday({ client });
      const next = await given.aPerson({ organisation });
      const wanted = { toStaffId: next.id, onDay: today, summary: 'Rust aan tafel.' };
      const path = `${client.path}/handovers`;
      const { body } = await writer.post(path, wanted).expect(201);
      const { id } = body as { id: string };
      const revoke = () => teamLead.post(`${path}/${id}/agree`).set('If-Match', '"1"');
      return { ...scene, writer, revoke };
    },
    'they stop working here': async () => {
      const { organisation, ...scene } = await aCoWorker();
      const administrator = await given.aPerson({ organisation, role: 'administrator' });
      const revoke = () => administrator.post(`/people/${scene.writer.id}/end`, { fromDay: today });
      return { ...scene, revoke, late: 401 };
    },
    'the client takes back what was shared': async () => {
      const { client, caseworker, writer, ...scene } = await anExpert('debts');
      const shared = { staffMemberId: writer.id, withKind: 'staff', lifeDomainCodes: ['debts'] };
      const agreement = { fromDay: today, untilDay: today, agreedHow: 'spoken', agreedOn: today };
      const path = `${client.path}/sharing-agreements`;
      const { body } = await caseworker.post(path, { ...shared, ...agreement }).expect(201);
      const { id } = body as { id: string };
      const revoke = () => caseworker.post(`${path}/${id}/withdraw`).set('If-Match', '"1"');
      return { ...scene, writer, revoke };
    },
    'they hand the client back': async () => {
      const { invitationId, ...scene } = await anExpert();
      const path = `/expert-invitations/${invitationId}/hand-back`;
      const revoke = () => scene.writer.post(path).set('If-Match', '"2"');
      return { ...scene, revoke };
    },
  };
  const each = Object.entries(scenes);

  const finish = ({ writer }: Scene, step: GivenRecord | undefined) =>
    writer.post(`${step?.path ?? ''}/done`).set('If-Match', '"1"');
  const done = async ({ clientId }: Scene) => {
    const [row] = await asSuperuser<{ count: number }>(
      `SELECT count(*)::int AS count FROM app.action_step WHERE client_id = $1 AND status = 'done'`,
      [clientId],
    );
    return row?.count ?? 0;
  };
  /** What changes access, and the writes, in the order in which the log met them. */
  const order = async ({ clientId, writer }: Scene) => {
    const rows = await asSuperuser<{ table: string }>(
      `SELECT CASE WHEN e.table_name = 'action_step' THEN 'write' ELSE 'revoke' END AS table
       FROM audit.entry e WHERE e.operation <> 'INSERT' AND e.staff_member_id IS NOT NULL AND (
         (e.client_id = $1 AND e.table_name IN ('assignment', 'access_grant')) OR
         (e.client_id = $1 AND e.table_name = 'action_step' AND e.staff_member_id = $2) OR
         (e.table_name = 'membership' AND e.row_id IN (
           SELECT id FROM app.membership WHERE staff_member_id = $2))) ORDER BY e.id`,
      [clientId, writer.id],
    );
    return rows.map(({ table }) => table);
  };

  /** Somebody else, who holds a step: whoever wants to change it waits. */
  class Holder {
    private readonly client = new Client({
      connectionString: process.env['TEST_SUPERUSER_URL'] ?? '',
    });
    private pid: number | undefined;

    async hold(step: GivenRecord | undefined): Promise<void> {
      await this.client.connect();
      await this.client.query('BEGIN');
      const { rows } = await this.client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      this.pid = rows[0]?.pid;
      await this.client.query('SELECT FROM app.action_step WHERE id = $1 FOR UPDATE', [step?.id]);
    }

    /** How many wait for this one, or for somebody who does. */
    async waiting(): Promise<number> {
      // Not asked by itself: within one transaction it would see nobody who came later.
      const [row] = await asSuperuser<{ count: number }>(
        `WITH RECURSIVE held AS (SELECT $1::int AS pid UNION
           SELECT a.pid FROM pg_stat_activity a JOIN held ON held.pid = ANY (pg_blocking_pids(a.pid)))
         SELECT count(*)::int - 1 AS count FROM held`,
        [this.pid],
      );
      return row?.count ?? 0;
    }

    async letGo(): Promise<void> {
      await this.client.query('ROLLBACK').finally(() => this.client.end());
    }
  }
  const until = async (isSo: () => Promise<boolean>) => {
    for (let tries = 0; !(await isSo()); tries += 1) {
      if (tries > 150) throw new Error('It never came to be.');
      await new Promise((ok) => setTimeout(ok, 10));
    }
  };

  /** A write is let in and then held up; meanwhile access is taken away. */
  const meanwhile = async (scene: Scene) => {
    const answers: string[] = [];
    const note = (name: string) => (answer: Response) => {
      answers.push(`${name} ${String(answer.status)}`);
    };
    const [step] = scene.steps;
    const holder = new Holder();
    const both: Promise<void>[] = [];
    let early: string[] = [];
    await holder.hold(step);
    try {
      both.push(finish(scene, step).then(note('write')));
      await until(async () => (await holder.waiting()) === 1);
      both.push(scene.revoke().then(note('revoke')));
      await until(async () => (await holder.waiting()) === 2 || answers.length > 0);
      early = [...answers];
    } finally {
      await holder.letGo();
    }
    await Promise.all(both);
    return { early, met: await order(scene), answers: answers.sort() };
  };

  it.each(each)('that was let in is waited for when %s', async (_, prepare) => {
    const scene = await prepare();
    const { early, met, answers } = await meanwhile(scene);
    expect(early).toEqual([]);
    expect(answers).toEqual([expect.stringMatching(/^revoke 20[14]$/), 'write 204']);
    expect(met).toEqual([...met].sort(writesFirst));
    expect((await finish(scene, scene.steps[1])).status).toBe(scene.late);
  });

  it.each(each)('would come after it if nothing were held, when %s', async (_, prepare) => {
    const access = running.app.get(ClientAccess);
    const find = access.find.bind(access);
    const spy = jest.spyOn(access, 'find').mockImplementation((clientId) => find(clientId));
    const { early, met } = await prepare()
      .then(meanwhile)
      .finally(() => spy.mockRestore());
    expect(early).toEqual([expect.stringMatching(/^revoke 20[14]$/)]);
    expect(met).not.toEqual([...met].sort(writesFirst));
  });

  it.each(each)(`never comes after it, ${String(ROUNDS)} times, when %s`, async (_, prepare) => {
    let written = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const scene = await prepare();
      // Each round it comes a little later: before all writes, among them, after them.
      const place = round % (WRITES + 1);
      let atRevoke = -1;
      const revoked = async () => {
        const { status } = await scene.revoke();
        atRevoke = await done(scene);
        return status;
      };
      const requests = scene.steps.map((step) => () => finish(scene, step).then(statusOf));
      requests.splice(place, 0, revoked);
      const answers = await Promise.all(requests.map((send) => send()));
      expect([[201], [204]]).toContainEqual(answers.splice(place, 1));
      expect(answers.filter((status) => ![204, 401, 404].includes(status))).toEqual([]);
      const total = answers.filter((status) => status === 204).length;
      expect({ round, atRevoke }).toEqual({ round, atRevoke: total });
      const met = await order(scene);
      expect({ round, met }).toEqual({ round, met: [...met].sort(writesFirst) });
      written += total;
    }
    expect(written).toBeGreaterThan(0);
  });
});
