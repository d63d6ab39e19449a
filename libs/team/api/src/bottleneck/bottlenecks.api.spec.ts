import { randomUUID } from 'node:crypto';
import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { ClientsGiven } from '@ademruimte/clients-api/testing';
import type { BottleneckResponse } from './bottlenecks.dto';
import { bottleneckEntities, BottlenecksModule } from '.';

const TEXT = 'Drie brieven, drie verschillende bedragen.';

let running: Running;
let given: ClientsGiven;

beforeAll(async () => {
  running = await startApp(
    [AccessModule, ClientsModule, BottlenecksModule],
    [...accessEntities, ...clientEntities, ...bottleneckEntities],
  );
  given = new ClientsGiven(running.app);
});
afterEach(() => running.clock.release());
afterAll(() => running.stop());

const report = (person: Person, more: object = {}) =>
  person.post('/bottleneck-reports', { text: TEXT, theme: 'letters_and_forms', ...more });
const read = async (person: Person): Promise<BottleneckResponse[]> =>
  (await person.get('/bottleneck-reports').expect(200)).body.items;

async function aTeam() {
  const { organisation, caseworker, expert, teamLead, client } = await given.aTeamWithAClient();
  const officer = await given.aPerson({ organisation, role: 'policy_officer', teamId: null });
  return { organisation, caseworker, expert, teamLead, client, officer };
}

describe('saying where the system works against people', () => {
  it('is read by the own team lead with a name, and by policy without one', async () => {
    running.clock.set('2026-11-24');
    const { organisation, caseworker, teamLead, officer, client } = await aTeam();
    const { body } = await report(caseworker, { clientId: client.id }).expect(201);
    const shown = { id: body.id, text: TEXT, theme: 'letters_and_forms', reportedOn: '2026-11-24' };
    const teamName = organisation.teamName;
    expect(await read(teamLead)).toEqual([{ ...shown, teamName, reportedByName: caseworker.name }]);
    expect(await read(officer)).toEqual([{ ...shown, teamName, reportedByName: null }]);
  });

  it('never tells a reader with which client it came up', async () => {
    const { caseworker, teamLead, officer, client } = await aTeam();
    await report(caseworker, { clientId: client.id }).expect(201);
    for (const reader of [teamLead, officer]) {
      const { text } = await reader.get('/bottleneck-reports').expect(200);
      expect(text).not.toContain(client.id);
      expect(text).not.toContain(client.callName);
    }
  });

  it('is not read by the lead of another team, or by another organisation', async () => {
    const { organisation, caseworker } = await aTeam();
    await report(caseworker).expect(201);
    const teamId = await given.aTeam(organisation);
    const otherLead = await given.aPerson({ organisation, role: 'team_lead', teamId });
    expect(await read(otherLead)).toEqual([]);
    expect(await read(await given.aPerson({ role: 'policy_officer', teamId: null }))).toEqual([]);
  });

  it('stays with the client’s own team, whoever reports it', async () => {
    const { organisation, teamLead, client } = await aTeam();
    const teamId = await given.aTeam(organisation);
    const guest = await given.aPerson({ organisation, teamId });
    await asSuperuser(
      `INSERT INTO app.assignment
         (organisation_id, id, client_id, staff_member_id, kind, from_day)
       VALUES ($1, $2, $3, $4, 'co_worker', '2024-01-01')`,
      [organisation.id, randomUUID(), client.id, guest.id],
    );
    await report(guest, { clientId: client.id }).expect(201);
    expect(await read(teamLead)).toHaveLength(1);
  });

  it('is for who meets people: caseworkers and experts', async () => {
    const { expert, teamLead, officer, caseworker } = await aTeam();
    await report(expert).expect(201);
    await report(teamLead).expect(403);
    await report(officer).expect(403);
    await caseworker.get('/bottleneck-reports').expect(403);
    await expert.get('/bottleneck-reports').expect(403);
  });

  it('names nobody’s file that is not open to who reports', async () => {
    const { organisation, expert, client } = await aTeam();
    const colleague = await given.aPerson({ organisation });
    const never = await report(colleague, { clientId: randomUUID() }).expect(404);
    for (const person of [colleague, expert, await given.aPerson()]) {
      const answer = await report(person, { clientId: client.id }).expect(404);
      expect(answer.body).toEqual(never.body);
    }
  });

  it('is made once, however often it is sent', async () => {
    const { caseworker, teamLead } = await aTeam();
    const key = randomUUID();
    const send = () => report(caseworker).set('Idempotency-Key', key).expect(201);
    expect((await send()).body).toEqual((await send()).body);
    expect(await read(teamLead)).toHaveLength(1);
  });

  it.each([
    [{ text: '  ' }, { field: 'text', code: 'required' }],
    [{ text: 'a\0b' }, { field: 'text', code: 'forbidden-character' }],
    [{ text: 'x'.repeat(2001) }, { field: 'text', code: 'too-long', params: { max: 2000 } }],
    [{ theme: 'weather' }, { field: 'theme', code: 'not-a-choice' }],
    [{ clientId: 'x' }, { field: 'clientId', code: 'not-an-id' }],
    [{ name: 'x' }, { field: 'name', code: 'unknown-field' }],
  ])('refuses %j', async (more, problem) => {
    const { caseworker } = await aTeam();
    const answer = await report(caseworker, more).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining(problem)]);
  });

  it('comes in pages, the newest first', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    await asSuperuser(
      `INSERT INTO app.bottleneck_report
         (organisation_id, id, text, theme, team_id, reported_by, reported_at)
       SELECT $1, gen_random_uuid(), 'Nr ' || n, 'rules', $2, $3, now() - n * interval '1 hour'
       FROM generate_series(1, 60) n`,
      [organisation.id, organisation.teamId, caseworker.id],
    );
    const { body: first } = await teamLead.get('/bottleneck-reports').expect(200);
    const next = `/bottleneck-reports?cursor=${first.nextCursor}`;
    const { body: second } = await teamLead.get(next).expect(200);
    const texts = [...first.items, ...second.items].map(({ text }: BottleneckResponse) => text);
    expect(texts).toEqual(Array.from({ length: 60 }, (_, index) => `Nr ${index + 1}`));
    expect(second.nextCursor).toBeNull();
  });
});

describe('one’s own reports', () => {
  it('name the person, as long as their file is open', async () => {
    const { caseworker, client } = await aTeam();
    await report(caseworker, { clientId: client.id }).expect(201);
    const own = async () => (await caseworker.get('/bottleneck-reports/own').expect(200)).body;
    expect(await own()).toEqual([
      expect.objectContaining({ text: TEXT, client: { id: client.id, callName: 'Amina' } }),
    ]);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = app.today() - 2, until_day = app.today() - 1
       WHERE client_id = $1`,
      [client.id],
    );
    expect(await own()).toEqual([expect.objectContaining({ text: TEXT, client: null })]);
  });

  it('hold nothing of a colleague', async () => {
    const { caseworker, expert } = await aTeam();
    await report(caseworker).expect(201);
    expect((await expert.get('/bottleneck-reports/own').expect(200)).body).toEqual([]);
  });
});
