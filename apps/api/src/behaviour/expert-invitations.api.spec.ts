import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../app.module';

const TODAY = dayOf(new Date());
const CANARY = 'KANARIE';

describe('inviting an experience expert', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ConversationsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const ask = (by: Person, { path }: Pick<GivenClient, 'path'>, wanted: object) =>
    by.post(`${path}/expert-invitations`, { toldOn: TODAY, how: 'in_person', ...wanted });
  const answer = (by: Person, id: string, how: 'accept' | 'hand-back', version = 1) =>
    by.post(`/expert-invitations/${id}/${how}`).set('If-Match', `"${String(version)}"`);
  const act = (by: Person, { path }: GivenClient, id: string, verb: string, version = 1) =>
    by.post(`${path}/expert-invitations/${id}/${verb}`).set('If-Match', `"${String(version)}"`);
  const mine = async (expert: Person) =>
    (await expert.get('/expert-invitations').expect(200)).body as Record<string, unknown>[];
  const invitations = async (client: GivenClient) =>
    (
      (await client.lead.get(`${client.path}/access`).expect(200)).body as {
        invitations: Record<string, unknown>[];
      }
    ).invitations;

  it('opens nothing until they say yes: the name to be called by is all they read', async () => {
    const { caseworker, expert } = await given.aTeamOfThree();
    const client = await given.aClient({ lead: caseworker, familyName: CANARY });
    await given.aGoal(client, { title: CANARY });
    const id = await given.asked(client, expert);
    expect(await mine(expert)).toEqual([
      { id, version: 1, state: 'open', callName: 'Amina', clientId: null },
    ]);
    for (const path of ['', '/file', '/plan', '/notes', '/access']) {
      const { status, text } = await expert.get(`${client.path}${path}`);
      expect([403, 404]).toContain(status);
      expect(text).not.toContain(CANARY);
    }
    for (const list of ['/clients', '/today', '/expert-invitations']) {
      const { text } = await expert.get(list).expect(200);
      expect(text).not.toContain(CANARY);
      expect(text).not.toContain(client.id);
    }
    await answer(expert, id, 'accept').expect(204);
    expect((await expert.get(`${client.path}/file`).expect(200)).text).toContain(CANARY);
    expect(await mine(expert)).toMatchObject([{ state: 'accepted', clientId: client.id }]);
  });

  it('is handed back without a reason: nothing is left to see, and the lead tells the client', async () => {
    const { expert, client } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const [{ id, version } = {}] = await mine(expert);
    await expert.get(`${client.path}/plan`).expect(200);
    await answer(expert, String(id), 'hand-back', Number(version)).expect(204);
    await expert.get(`${client.path}/plan`).expect(404);
    await expert.get(`${client.path}/file`).expect(404);
    expect(await mine(expert)).toEqual([]);
    expect((await expert.get('/clients').expect(200)).text).not.toContain(client.id);
    const [shown] = await invitations(client);
    expect(shown).toMatchObject({ state: 'handed_back', toldOtherOn: null, version: 3 });
    const notices = async () =>
      ((await client.lead.get('/notices').expect(200)).body as { kind: string }[]).map(
        ({ kind }) => kind,
      );
    expect(await notices()).toEqual(['expert_handed_back']);
    await act(client.lead, client, String(id), 'told', 3).expect(204);
    expect(await notices()).toEqual([]);
    expect(await invitations(client)).toMatchObject([{ toldOtherOn: TODAY }]);
    const [row] = await asSuperuser<object>('SELECT * FROM app.expert_invitation WHERE id = $1', [
      id,
    ]);
    expect(Object.keys(row ?? {}).filter((column) => /reason|why|words/.test(column))).toEqual([]);
  });

  it('is handed back at once also when they worked along for weeks', async () => {
    const { expert, client } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    running.clock.set(addDays(TODAY, 30));
    const [{ id } = {}] = await mine(expert);
    await expert.get(`${client.path}/plan`).expect(200);
    await answer(expert, String(id), 'hand-back', 2).expect(204);
    await expert.get(`${client.path}/plan`).expect(404);
  });

  it('is answered once, and not after it was withdrawn', async () => {
    const { expert, client } = await given.aTeamWithAClient();
    const id = await given.asked(client, expert);
    const again = await ask(client.lead, client, { staffMemberId: expert.id }).expect(409);
    expect(again.body.type).toBe('/problems/invitation-open');
    await act(client.lead, client, id, 'withdraw').expect(204);
    expect(await mine(expert)).toEqual([]);
    await answer(expert, id, 'accept').expect(412);
    const refused = await answer(expert, id, 'accept', 2).expect(409);
    expect(refused.body.type).toBe('/problems/invitation-answered');
    await expert.get(`${client.path}/file`).expect(404);
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const works = await ask(client.lead, client, { staffMemberId: expert.id }).expect(409);
    expect(works.body.type).toBe('/problems/assignment-overlaps');
  });

  it('asks only an expert of the own team, whose name the client heard', async () => {
    const { organisation, caseworker, expert, client } = await given.aTeamWithAClient();
    const teamId = await given.aTeam(organisation);
    const role = 'experience_expert';
    const elsewhere = await given.aPerson({ organisation, teamId, role });
    const refused = await ask(client.lead, client, { staffMemberId: elsewhere.id }).expect(409);
    expect(refused.body.type).toBe('/problems/not-in-team');
    for (const staffMemberId of [caseworker.id, randomUUID(), (await given.aPerson({ role })).id]) {
      await ask(client.lead, client, { staffMemberId }).expect(400);
    }
    const wanted = { staffMemberId: expert.id };
    await ask(client.lead, client, { ...wanted, toldOn: addDays(TODAY, 1) }).expect(400);
    await ask(client.lead, client, { ...wanted, toldOn: undefined }).expect(400);
    await ask(client.lead, client, { ...wanted, how: 'app' }).expect(400);
    await ask(client.lead, client, { ...wanted, reason: 'omdat' }).expect(400);
  });

  it('is for the lead and the team lead; for others the client is not there', async () => {
    const { organisation, expert, teamLead, client } = await given.aTeamWithAClient();
    const coWorker = await given.aPerson({ organisation });
    await given.joins(client, coWorker, 'co_worker');
    const id = await given.asked(client, expert);
    const stranger = await given.aPerson();
    const colleague = await given.aPerson({ organisation });
    const preview = `${client.path}/expert-invitations/preview?staffMemberId=${expert.id}`;
    for (const other of [coWorker, stranger, colleague]) {
      await ask(other, client, { staffMemberId: expert.id }).expect(404);
      await act(other, client, id, 'withdraw').expect(404);
      await act(other, client, id, 'told').expect(404);
      await other.get(preview).expect(404);
    }
    await ask(expert, client, { staffMemberId: expert.id }).expect(403);
    await expert.get(preview).expect(403);
    await teamLead.get(preview).expect(200);
    await act(teamLead, client, id, 'withdraw').expect(204);
  });

  it('is answered by nobody else, and found under no other client', async () => {
    const { organisation, caseworker, expert, client } = await given.aTeamWithAClient();
    const role = 'experience_expert';
    const id = await given.asked(client, expert);
    for (const other of [
      await given.aPerson({ organisation, role }),
      await given.aPerson({ role }),
    ]) {
      expect(await mine(other)).toEqual([]);
      await answer(other, id, 'accept').expect(404);
      await answer(other, id, 'hand-back').expect(404);
    }
    await answer(caseworker, id, 'accept').expect(403);
    const joost = await given.aClient({ lead: caseworker });
    await act(caseworker, joost, id, 'withdraw').expect(404);
    expect(await mine(expert)).toHaveLength(1);
  });

  it('rests once the support has ended', async () => {
    const { expert, client } = await given.aTeamWithAClient();
    const id = await given.asked(client, expert);
    await asSuperuser(`UPDATE app.client SET status = 'closed' WHERE id = $1`, [client.id]);
    expect(await mine(expert)).toEqual([]);
    await answer(expert, id, 'accept').expect(409);
    await ask(client.lead, client, { staffMemberId: expert.id }).expect(409);
  });

  it('shows before it goes out exactly what the expert will read', async () => {
    const { expert, client } = await given.aTeamWithAClient();
    await given.aStep(client, await given.aGoal(client));
    await given.aGoal(client, { domain: 'debts', title: CANARY });
    await given.agreed(client);
    const preview = `${client.path}/expert-invitations/preview?staffMemberId=${expert.id}`;
    const { body, text } = await client.lead.get(preview).expect(200);
    expect(text).not.toContain(CANARY);
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    expect(body).toEqual({
      file: (await expert.get(`${client.path}/file`).expect(200)).body as object,
      plan: (await expert.get(`${client.path}/plan`).expect(200)).body as object,
    });
  });
});
