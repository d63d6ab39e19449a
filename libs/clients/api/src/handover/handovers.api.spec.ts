import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { type Running } from '@ademruimte/api-testing';
import { addDays, dayOf, limits } from '@ademruimte/contracts';
import { ClientsGiven, type GivenClient } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';
import type { HandoversResponse } from './handover.dto';

const today = dayOf(new Date());
const inDays = (days: number) => addDays(today, days);

describe('handing a client over', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const aTeam = async () => {
    const { organisation, teamLead, client, expert } = await given.aTeamWithAClient();
    const next = await given.aPerson({ organisation });
    return { organisation, teamLead, client, expert, next, sanne: client.lead };
  };
  type Team = Awaited<ReturnType<typeof aTeam>>;

  const propose = (by: Person, { client, next }: Team, wanted: object = {}) =>
    by.post(`${client.path}/handovers`, {
      ...{ toStaffId: next.id, onDay: inDays(3), summary: 'Eerst de huur, dan de rest.' },
      ...wanted,
    });
  const proposed = async (team: Team, wanted: object = {}) =>
    ((await propose(team.sanne, team, wanted).expect(201)).body as { id: string }).id;
  const act = (
    by: Person,
    client: GivenClient,
    id: string,
    verb: string,
    { body = {}, version = 1 }: { body?: object; version?: number } = {},
  ) =>
    by.post(`${client.path}/handovers/${id}/${verb}`, body).set('If-Match', `"${String(version)}"`);
  const list = async (by: Person, client: GivenClient) =>
    (await by.get(`${client.path}/handovers`).expect(200)).body as HandoversResponse;
  const notices = async (person: Person) =>
    ((await person.get('/notices').expect(200)).body as { kind: string; callName: string }[]).map(
      ({ kind, callName }) => [kind, callName],
    );
  const leads = async (client: GivenClient, reader: Person) =>
    (await given.details(client, reader)).assignments
      .filter(({ kind }) => kind === 'lead_worker')
      .map(({ staffMemberId, fromDay, untilDay }) => [staffMemberId, fromDay, untilDay]);

  const aPartner = async (client: GivenClient) => {
    const { lead } = client;
    const partner = await given.aClient({ lead, callName: 'Bilal' });
    await lead.post(`${client.path}/household`, { name: 'Gezin' }).expect(201);
    const member = { name: 'Bilal', role: 'partner', clientId: partner.id };
    await lead.post(`${client.path}/household/members`, member).expect(201);
    return partner;
  };

  it('is proposed by the lead, agreed by the team lead, and happens by itself on the day', async () => {
    const team = await aTeam();
    const { client, teamLead, next, sanne } = team;
    const id = await proposed(team);
    expect(await notices(teamLead)).toEqual([['handover_proposed', 'Amina']]);
    await next.get(client.path).expect(404);
    await act(teamLead, client, id, 'agree').expect(204);
    expect(await notices(teamLead)).toEqual([]);
    expect(await notices(sanne)).toEqual([['handover_agreed', 'Amina']]);
    // The receiver is told, and not yet of whom.
    expect(await notices(next)).toEqual([['handover_agreed', null]]);
    running.clock.set(inDays(2));
    await sanne.get(client.path).expect(200);
    await next.get(client.path).expect(404);
    running.clock.set(inDays(3));
    await next.get(client.path).expect(200);
    for (const part of ['', '/handovers', '/household', '/access']) {
      await sanne.get(`${client.path}${part}`).expect(404);
    }
    expect((await sanne.get('/clients').expect(200)).body.items).toEqual([]);
    expect(await notices(sanne)).toEqual([['handover_agreed', null]]);
    expect(await leads(client, next)).toEqual([
      [next.id, inDays(3), null],
      [sanne.id, today, inDays(2)],
    ]);
  });

  it('is agreed at once when a team lead starts it', async () => {
    const team = await aTeam();
    const { client, teamLead, next, sanne } = team;
    await propose(teamLead, team).expect(201);
    const { items, candidates } = await list(sanne, client);
    expect(candidates).toEqual([{ id: next.id, name: next.name }]);
    expect(items).toEqual([
      expect.objectContaining({
        ...{ state: 'agreed', hasBegun: false, mayDecide: false, mayWithdraw: false },
        ...{ from: { id: sanne.id, name: sanne.name }, to: { id: next.id, name: next.name } },
        ...{ proposedByName: teamLead.name, decidedByName: teamLead.name },
      }),
    ]);
  });

  it('moves access the same second when its day is today, also of who began today', async () => {
    const team = await aTeam();
    await propose(team.teamLead, team, { onDay: today }).expect(201);
    await team.sanne.get(team.client.path).expect(404);
    await team.next.get(team.client.path).expect(200);
  });

  it('lets the giver stay along until a day', async () => {
    const team = await aTeam();
    const { client, sanne } = team;
    await propose(team.teamLead, team, { stayUntilDay: inDays(5) }).expect(201);
    running.clock.set(inDays(5));
    expect((await given.details(client, sanne)).may).toContain('plan:edit');
    running.clock.set(inDays(6));
    await sanne.get(client.path).expect(404);
  });

  it('ends every part of the giver: nobody stays by another door', async () => {
    const team = await aTeam();
    const { client, sanne, teamLead } = team;
    await given.invited(client, { person: sanne, kind: 'co_worker' });
    await propose(teamLead, team).expect(201);
    running.clock.set(inDays(3));
    await sanne.get(client.path).expect(404);
  });

  it('is not now, with words for who proposed it; then it can be proposed anew', async () => {
    const team = await aTeam();
    const { client, teamLead, sanne } = team;
    const id = await proposed(team);
    await act(teamLead, client, id, 'decline').expect(400);
    await act(teamLead, client, id, 'decline', { body: { words: 'Na de vakantie.' } }).expect(204);
    expect(await notices(sanne)).toEqual([['handover_declined', 'Amina']]);
    const [item] = (await list(sanne, client)).items;
    expect(item).toMatchObject({ state: 'declined', decisionWords: 'Na de vakantie.' });
    const late = await act(teamLead, client, id, 'agree', { version: 2 }).expect(409);
    expect(late.body.type).toBe('/problems/handover-decided');
    await proposed(team);
  });

  it('is taken back before anybody decided', async () => {
    const team = await aTeam();
    const { client, teamLead, sanne } = team;
    const id = await proposed(team);
    await act(sanne, client, id, 'withdraw').expect(204);
    expect(await notices(teamLead)).toEqual([['handover_withdrawn', 'Amina']]);
    await act(teamLead, client, id, 'agree', { version: 2 }).expect(409);
    running.clock.set(inDays(3));
    await sanne.get(client.path).expect(200);
  });

  it('is taken back after it was agreed, until the day; the giver leads on', async () => {
    const team = await aTeam();
    const { client, teamLead, next, sanne } = team;
    const id = await proposed(team, { stayUntilDay: inDays(9) });
    await act(teamLead, client, id, 'agree').expect(204);
    running.clock.set(inDays(2));
    await act(sanne, client, id, 'withdraw', { version: 2 }).expect(204);
    expect(await notices(next)).toEqual([['handover_withdrawn', null]]);
    running.clock.set(inDays(30));
    await next.get(client.path).expect(404);
    const { assignments } = await given.details(client, sanne);
    expect(assignments.map(({ kind }) => kind)).toEqual(['lead_worker', 'lead_worker']);
  });

  it('gives back no more than there was: a lead who would have ended ends', async () => {
    const team = await aTeam();
    const { client, teamLead, sanne } = team;
    const [own] = (await given.details(client)).assignments;
    await teamLead
      .post(`${client.path}/assignments/${own?.id}/end`, { untilDay: inDays(7) })
      .set('If-Match', '"1"')
      .expect(204);
    const id = await proposed(team);
    await act(teamLead, client, id, 'agree').expect(204);
    await act(teamLead, client, id, 'withdraw', { version: 2 }).expect(204);
    running.clock.set(inDays(7));
    await sanne.get(client.path).expect(200);
    running.clock.set(inDays(8));
    await sanne.get(client.path).expect(404);
  });

  it('is not taken back from the day on: that is handing over again', async () => {
    const team = await aTeam();
    const { client, teamLead } = team;
    const id = await proposed(team);
    await act(teamLead, client, id, 'agree').expect(204);
    running.clock.set(inDays(3));
    const late = await act(teamLead, client, id, 'withdraw', { version: 2 }).expect(409);
    expect(late.body.type).toBe('/problems/handover-has-begun');
  });

  it('is taken back by who proposed it or by a team lead, not by the lead it concerns', async () => {
    const team = await aTeam();
    const { client, teamLead, sanne } = team;
    const answer = await propose(teamLead, team).expect(201);
    const { id } = answer.body as { id: string };
    const version = Number(/\d+/.exec(answer.get('ETag') ?? '')?.[0]);
    await act(sanne, client, id, 'withdraw', { version }).expect(403);
    await act(teamLead, client, id, 'withdraw', { version }).expect(204);
  });

  it('begins today when it is agreed after its day', async () => {
    const team = await aTeam();
    const { client, teamLead, next } = team;
    const id = await proposed(team, { onDay: today });
    running.clock.set(inDays(2));
    await act(teamLead, client, id, 'agree').expect(204);
    expect((await list(next, client)).items[0]).toMatchObject({ onDay: inDays(2), hasBegun: true });
    await team.sanne.get(client.path).expect(404);
  });

  it('is one at a time, also while an agreed one waits for its day', async () => {
    const team = await aTeam();
    const { client, teamLead } = team;
    const id = await proposed(team);
    const twice = await propose(team.sanne, team).expect(409);
    expect(twice.body.type).toBe('/problems/handover-under-way');
    await act(teamLead, client, id, 'agree').expect(204);
    await propose(team.sanne, team).expect(409);
    running.clock.set(inDays(3));
    const back = { ...team, next: team.sanne };
    await propose(team.next, back, { onDay: inDays(10) }).expect(201);
  });

  it('lapses when a team lead appoints somebody else from before that day', async () => {
    const team = await aTeam();
    const { organisation, client, teamLead, next } = team;
    const id = await proposed(team);
    await act(teamLead, client, id, 'agree').expect(204);
    const other = await given.aPerson({ organisation });
    const wanted = { staffMemberId: other.id, kind: 'lead_worker', fromDay: inDays(1) };
    await teamLead.post(`${client.path}/assignments`, wanted).expect(201);
    expect((await list(teamLead, client)).items[0]).toMatchObject({ state: 'withdrawn' });
    running.clock.set(inDays(4));
    await next.get(client.path).expect(404);
    await other.get(client.path).expect(200);
  });

  it('goes to a caseworker of the client’s team, who does not lead yet', async () => {
    const team = await aTeam();
    const { organisation, expert, sanne } = team;
    const elsewhere = await given.aPerson({
      organisation,
      teamId: await given.aTeam(organisation),
    });
    const refused = await propose(sanne, { ...team, next: elsewhere }).expect(409);
    expect(refused.body.type).toBe('/problems/not-in-team');
    for (const next of [expert, await given.aPerson(), team.teamLead]) {
      const unknown = await propose(sanne, { ...team, next }).expect(400);
      expect(unknown.body.errors).toEqual([{ field: 'toStaffId', code: 'unknown-record' }]);
    }
    const self = await propose(sanne, { ...team, next: sanne }).expect(400);
    expect(self.body.errors).toEqual([{ field: 'toStaffId', code: 'not-a-choice' }]);
  });

  it.each([
    ['onDay', 'day-in-past', inDays(-1)],
    ['onDay', 'not-a-day', '2026-02-30'],
    ['stayUntilDay', 'end-before-start', inDays(2)],
    ['summary', 'required', ''],
    ['summary', 'forbidden-character', 'nul \0'],
    ['summary', 'too-long', 'x'.repeat(limits.handoverSummary + 1)],
    ['toStaffId', 'not-an-id', 'x'],
    ['leaveNoteIds', 'wrong-type', 'x'],
    ['leaveNoteIds', 'not-an-id', ['x']],
    ['leaveNoteIds', 'unknown-record', [randomUUID()]],
    ['takeNoteIds', 'unknown-record', [randomUUID()]],
    ['state', 'unknown-field', 'agreed'],
  ])('keeps nothing when %s is refused as %s', async (field, code, value) => {
    const wanted = { [field]: value };
    const team = await aTeam();
    const refused = await propose(team.sanne, team, wanted).expect(400);
    expect(refused.body.errors).toEqual([expect.objectContaining({ field, code })]);
    expect((await list(team.sanne, team.client)).items).toEqual([]);
  });

  it('is made once when the same request arrives twice', async () => {
    const team = await aTeam();
    const key = randomUUID();
    const ids = [];
    for (let i = 0; i < 2; i += 1) {
      const answer = await propose(team.sanne, team).set('Idempotency-Key', key).expect(201);
      ids.push((answer.body as { id: string }).id);
    }
    expect(new Set(ids).size).toBe(1);
    expect((await list(team.sanne, team.client)).items).toHaveLength(1);
  });

  it('shows a colleague’s decision to who was slower', async () => {
    const team = await aTeam();
    const { client, teamLead } = team;
    const id = await proposed(team);
    await act(teamLead, client, id, 'agree').expect(204);
    const words = { body: { words: 'Nee' } };
    const stale = await act(teamLead, client, id, 'decline', words).expect(412);
    expect(stale.body.current).toMatchObject({ id, version: 2, state: 'agreed' });
  });

  it('is nobody else’s business: the same 404 as for what never was', async () => {
    const team = await aTeam();
    const { organisation, client, next, expert } = team;
    const id = await proposed(team);
    const strangers = [next, await given.aPerson(), await given.aPerson({ role: 'team_lead' })];
    for (const person of strangers) {
      await person.get(`${client.path}/handovers`).expect(404);
      await person.get(`${client.path}/handover-summary`).expect(404);
      await propose(person, team).expect(404);
      for (const verb of ['withdraw', 'read']) await act(person, client, id, verb).expect(404);
    }
    const [, , stranger] = strangers;
    if (!stranger) throw new Error('There is a team lead elsewhere.');
    for (const verb of ['agree', 'decline']) {
      await act(stranger, client, id, verb, { body: { words: 'x' } }).expect(404);
      // The lead proposes; a caseworker never decides.
      await act(team.sanne, client, id, verb, { body: { words: 'x' } }).expect(403);
    }
    const co = await given.aPerson({ organisation });
    await given.invited(client, { person: co, kind: 'co_worker' });
    await co.get(`${client.path}/handovers`).expect(404);
    await act(co, client, id, 'read').expect(404);
    await propose(expert, team).expect(403);
    // Another client of the same lead does not open it either.
    const other = await given.aClient({ lead: team.sanne });
    await act(team.sanne, other, id, 'withdraw').expect(404);
    await act(team.teamLead, other, id, 'agree').expect(404);
  });

  it('is read by who got it, from the day on; nobody ticks it for them', async () => {
    const team = await aTeam();
    const { client, teamLead, next } = team;
    const id = await proposed(team);
    await act(teamLead, client, id, 'agree').expect(204);
    await act(teamLead, client, id, 'read', { version: 2 }).expect(404);
    running.clock.set(inDays(3));
    await act(teamLead, client, id, 'read', { version: 2 }).expect(404);
    await act(next, client, id, 'read', { version: 2 }).expect(204);
    expect(await notices(next)).toEqual([]);
  });

  it('does not begin with somebody whose support has ended', async () => {
    const team = await aTeam();
    const { client, sanne, teamLead } = team;
    const id = await proposed(team);
    const [trajectory] = (await given.details(client)).trajectories;
    await sanne
      .post(`${client.path}/trajectories/${trajectory?.id}/close`, { outcome: 'moved_away' })
      .set('If-Match', '"1"')
      .expect(204);
    const refused = await act(teamLead, client, id, 'agree').expect(409);
    expect(refused.body.type).toBe('/problems/client-not-active');
    await act(sanne, client, id, 'withdraw').expect(204);
    await propose(sanne, team).expect(409);
  });

  it('takes the household along: each with a summary of their own', async () => {
    const team = await aTeam();
    const { client, teamLead, next, sanne } = team;
    const partner = await aPartner(client);
    expect((await list(sanne, client)).alongWith).toEqual([
      { clientId: partner.id, callName: 'Bilal' },
    ]);
    const id = await proposed(team);
    await act(teamLead, client, id, 'agree').expect(204);
    const [along] = (await list(sanne, partner)).items;
    expect(along).toMatchObject({ state: 'agreed', mayWithdraw: false, onDay: inDays(3) });
    expect(along?.summary).toContain('Met Bilal is nog geen doel gekozen.');
    const alone = await act(teamLead, partner, along?.id ?? '', 'withdraw').expect(409);
    expect(alone.body.type).toBe('/problems/lead-worker-exists');
    running.clock.set(inDays(3));
    await next.get(partner.path).expect(200);
    await sanne.get(partner.path).expect(404);
  });

  it('leaves the household with the giver when it is taken back', async () => {
    const team = await aTeam();
    const { client, teamLead, next, sanne } = team;
    const partner = await aPartner(client);
    const id = await proposed(team);
    await act(teamLead, client, id, 'agree').expect(204);
    await act(teamLead, client, id, 'withdraw', { version: 2 }).expect(204);
    running.clock.set(inDays(4));
    for (const one of [client, partner]) {
      await next.get(one.path).expect(404);
      await sanne.get(one.path).expect(200);
    }
  });
});
