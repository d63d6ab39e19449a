import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { ClientsGiven, type GivenClient } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';

const today = dayOf(new Date());
const tomorrow = addDays(today, 1);

describe('who works with a client', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const assign = (by: Person, client: GivenClient, person: Person, wanted: object = {}) =>
    by.post(`${client.path}/assignments`, {
      ...{ staffMemberId: person.id, kind: 'co_worker', fromDay: today, ...wanted },
    });
  const end = (by: Person, client: GivenClient, id: string, untilDay: string, version = 1) =>
    by.post(`${client.path}/assignments/${id}/end`, { untilDay }).set('If-Match', `"${version}"`);
  const colleagueOf = (organisation: Awaited<ReturnType<ClientsGiven['anOrganisation']>>) =>
    given.aPerson({ organisation });

  it('is invited by the lead: a co-worker or an expert of the own team', async () => {
    const { organisation, expert, client } = await given.aTeamWithAClient();
    const coWorker = await colleagueOf(organisation);
    await coWorker.get(client.path).expect(404);
    await assign(client.lead, client, coWorker).expect(201);
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await coWorker.get(client.path).expect(200);
    const kinds = (await given.details(client)).assignments.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['co_worker', 'experience_expert', 'lead_worker']);
  });

  it('is not invited by a co-worker or an expert', async () => {
    const { organisation, expert, client } = await given.aTeamWithAClient();
    const coWorker = await colleagueOf(organisation);
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const another = await colleagueOf(organisation);
    await assign(coWorker, client, another).expect(404);
    await assign(expert, client, another).expect(403);
  });

  it('belongs to the team of the client, and to the organisation', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const teamId = await given.aTeam(organisation);
    const elsewhere = await given.aPerson({ organisation, teamId });
    const refused = await assign(teamLead, client, elsewhere).expect(409);
    expect(refused.body.type).toBe('/problems/not-in-team');
    for (const staffMemberId of [(await given.aPerson()).id, randomUUID()]) {
      const unknown = await assign(teamLead, client, elsewhere, { staffMemberId }).expect(400);
      expect(unknown.body.errors).toEqual([{ field: 'staffMemberId', code: 'unknown-record' }]);
    }
  });

  it('does what fits the role: an expert never leads, and is asked first', async () => {
    const { expert, teamLead, client } = await given.aTeamWithAClient();
    await assign(teamLead, client, expert, { kind: 'lead_worker' }).expect(400);
    await assign(teamLead, client, expert, { kind: 'co_worker' }).expect(400);
    // An expert is asked first: there is no other way in.
    await assign(teamLead, client, expert, { kind: 'experience_expert' }).expect(400);
  });

  it('is not revived by ending it later: that would be a new invitation', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const next = await colleagueOf(organisation);
    const former = (await given.details(client)).assignments[0]?.id ?? '';
    await assign(teamLead, client, next, { kind: 'lead_worker', fromDay: tomorrow }).expect(201);
    const later = addDays(today, 400);
    await end(teamLead, client, former, later, 1).expect(412);
    const refused = await end(teamLead, client, former, later, 2).expect(409);
    expect(refused.body.type).toBe('/problems/assignment-has-ended');
    const leads = (await given.details(client, teamLead)).assignments;
    expect(leads.map(({ untilDay }) => untilDay)).toEqual([null, today]);
  });

  it('is led by one at a time, also when an earlier plan was another', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const [planned, sooner, standIn] = [
      await colleagueOf(organisation),
      await colleagueOf(organisation),
      await colleagueOf(organisation),
    ];
    const inDays = (days: number) => addDays(today, days);
    const lead = (person: Person, from: number, until?: number) =>
      assign(teamLead, client, person, {
        kind: 'lead_worker',
        fromDay: inDays(from),
        ...(until && { untilDay: inDays(until) }),
      }).expect(201);
    await lead(planned, 10);
    await lead(standIn, 2, 4);
    await lead(sooner, 7);
    const spells = (await given.details(client, teamLead)).assignments;
    expect(
      spells.map(({ staffMemberId, fromDay, untilDay }) => [staffMemberId, fromDay, untilDay]),
    ).toEqual([
      [sooner.id, inDays(7), null],
      [standIn.id, inDays(2), inDays(4)],
      [client.lead.id, today, inDays(1)],
    ]);
  });

  it('is led by whom the team lead appoints; the lead only proposes', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const next = await colleagueOf(organisation);
    const refused = await assign(client.lead, client, next, { kind: 'lead_worker' }).expect(403);
    expect(refused.body.type).toBe('/problems/not-allowed');
    await assign(teamLead, client, next, { kind: 'lead_worker', fromDay: tomorrow }).expect(201);
    const leads = (await given.details(client, teamLead)).assignments;
    expect(leads.map(({ staffMemberId, untilDay }) => [staffMemberId, untilDay])).toEqual([
      [next.id, null],
      [client.lead.id, today],
    ]);
    await client.lead.get(client.path).expect(200);
    running.clock.set(tomorrow);
    await client.lead.get(client.path).expect(404);
    await next.get(client.path).expect(200);
  });

  it('has one lead in a household: a new lead leads everybody in it', async () => {
    const { organisation, caseworker, teamLead, client } = await given.aTeamWithAClient();
    const partner = await given.aClient({ lead: caseworker, callName: 'Bilal' });
    await caseworker.post(`${client.path}/household`, { name: 'Gezin' }).expect(201);
    await caseworker
      .post(`${client.path}/household/members`, {
        ...{ name: 'Bilal', role: 'partner', clientId: partner.id },
      })
      .expect(201);
    const next = await colleagueOf(organisation);
    await assign(teamLead, client, next, { kind: 'lead_worker', fromDay: tomorrow }).expect(201);
    running.clock.set(tomorrow);
    for (const one of [client, partner]) {
      const open = (await given.details(one, next)).assignments.filter((a) => !a.untilDay);
      expect(open.map((a) => a.staffMemberId)).toEqual([next.id]);
    }
  });

  it('keeps its lead while another team decides about somebody of the household', async () => {
    const { organisation, teamLead } = await given.aTeamOfThree();
    const both = await given.aPerson({ organisation, teamId: null });
    const teamId = await given.aTeam(organisation);
    const client = await given.aClient({ lead: both, teamId: organisation.teamId });
    const partner = await given.aClient({ lead: both, teamId });
    await both.post(`${client.path}/household`, { name: 'Gezin' }).expect(201);
    await both
      .post(`${client.path}/household/members`, {
        ...{ name: 'Bilal', role: 'partner', clientId: partner.id },
      })
      .expect(201);
    const next = await colleagueOf(organisation);
    const refused = await assign(teamLead, client, next, { kind: 'lead_worker' }).expect(409);
    expect(refused.body.type).toBe('/problems/lead-worker-exists');
    expect((await given.details(client)).assignments).toHaveLength(1);
  });

  it('works there once in one part and time', async () => {
    const { organisation, client } = await given.aTeamWithAClient();
    const coWorker = await colleagueOf(organisation);
    await assign(client.lead, client, coWorker, { untilDay: tomorrow }).expect(201);
    const twice = await assign(client.lead, client, coWorker, { fromDay: tomorrow }).expect(409);
    expect(twice.body.type).toBe('/problems/assignment-overlaps');
    await assign(client.lead, client, coWorker, { fromDay: addDays(today, 2) }).expect(201);
  });

  it('stops after a day, or at once by naming yesterday', async () => {
    const { organisation, client } = await given.aTeamWithAClient();
    const coWorker = await colleagueOf(organisation);
    const id = await given.invited(client, { person: coWorker, kind: 'co_worker' });
    running.clock.set(tomorrow);
    await coWorker.get(client.path).expect(200);
    await end(client.lead, client, id, today).expect(204);
    await coWorker.get(client.path).expect(404);
    const late = await end(client.lead, client, id, tomorrow, 1).expect(412);
    expect(late.body.current).toMatchObject({ id, version: 2 });
    const past = await end(client.lead, client, id, addDays(today, -1), 2).expect(400);
    expect(past.body.errors).toEqual([{ field: 'untilDay', code: 'day-in-past' }]);
  });

  it('has a stand-in until a day, appointed by the team lead, who then sees nothing', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const standIn = await colleagueOf(organisation);
    const wanted = { kind: 'stand_in', untilDay: tomorrow };
    const refused = await assign(client.lead, client, standIn, wanted).expect(403);
    expect(refused.body.type).toBe('/problems/not-allowed');
    await assign(teamLead, client, standIn, wanted).expect(201);
    running.clock.set(tomorrow);
    const { may } = (await standIn.get(client.path).expect(200)).body;
    expect(may).toContain('note:write');
    const listed = (await standIn.get('/clients?scope=mine').expect(200)).body.items;
    expect(listed).toEqual([expect.objectContaining({ id: client.id, relation: 'stand_in' })]);
    const own = await client.lead.get(client.path).expect(200);
    expect(own.body.assignments).toContainEqual(
      expect.objectContaining({ staffName: standIn.name, kind: 'stand_in', untilDay: tomorrow }),
    );
    running.clock.set(addDays(today, 2));
    await standIn.get(client.path).expect(404);
    expect((await standIn.get('/clients?scope=mine').expect(200)).body.items).toEqual([]);
  });

  it('says why somebody stands in, in a word; nothing of the sort for others', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const standIn = await colleagueOf(organisation);
    const wanted = { standInReason: 'leave', untilDay: tomorrow };
    const refused = await assign(teamLead, client, standIn, wanted).expect(400);
    expect(refused.body.errors).toEqual([{ field: 'standInReason', code: 'not-a-choice' }]);
    await assign(teamLead, client, standIn, { ...wanted, kind: 'stand_in' }).expect(201);
    const { assignments } = await given.details(client);
    expect(assignments.map(({ standInReason }) => standInReason).sort()).toEqual(['leave', null]);
  });

  it('has no stand-in without an end, nor one who is no caseworker of the team', async () => {
    const { organisation, expert, teamLead, client } = await given.aTeamWithAClient();
    const standIn = await colleagueOf(organisation);
    const endless = await assign(teamLead, client, standIn, { kind: 'stand_in' }).expect(400);
    expect(endless.body.errors).toEqual([{ field: 'untilDay', code: 'required' }]);
    const wanted = { kind: 'stand_in', untilDay: tomorrow };
    await assign(teamLead, client, expert, wanted).expect(400);
    const teamId = await given.aTeam(organisation);
    const elsewhere = await given.aPerson({ organisation, teamId });
    await assign(teamLead, client, elsewhere, wanted).expect(409);
    const stranger = await given.aPerson({ role: 'team_lead' });
    await assign(stranger, client, standIn, wanted).expect(404);
  });

  it('keeps its stand-in until a team lead says otherwise', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const standIn = await colleagueOf(organisation);
    const wanted = { kind: 'stand_in', untilDay: addDays(today, 9) };
    const { id } = (await assign(teamLead, client, standIn, wanted).expect(201)).body;
    running.clock.set(tomorrow);
    await end(client.lead, client, id, today).expect(403);
    await standIn.get(client.path).expect(200);
    await end(teamLead, client, id, today).expect(204);
    await standIn.get(client.path).expect(404);
  });

  it('keeps its lead until a team lead says otherwise', async () => {
    const { teamLead, client } = await given.aTeamWithAClient();
    const [lead] = (await given.details(client)).assignments;
    const refused = await end(client.lead, client, lead?.id ?? '', today).expect(403);
    expect(refused.body.type).toBe('/problems/not-allowed');
    await end(teamLead, client, lead?.id ?? '', today).expect(204);
    running.clock.set(tomorrow);
    await client.lead.get(client.path).expect(404);
  });

  it('does not begin with somebody whose support has ended', async () => {
    const { organisation, client } = await given.aTeamWithAClient();
    const [trajectory] = (await given.details(client)).trajectories;
    await client.lead
      .post(`${client.path}/trajectories/${trajectory?.id}/close`, { outcome: 'moved_away' })
      .set('If-Match', '"1"')
      .expect(204);
    const refused = await assign(client.lead, client, await colleagueOf(organisation)).expect(409);
    expect(refused.body.type).toBe('/problems/client-not-active');
  });

  it('is appointed once when two team leads do it at the same moment', async () => {
    const { organisation, caseworker, teamLead } = await given.aTeamOfThree();
    const [one, two] = [await colleagueOf(organisation), await colleagueOf(organisation)];
    // More than once: the first pair also opens its connections, and is not yet a race.
    for (let round = 0; round < 4; round += 1) {
      const client = await given.aClient({ lead: caseworker });
      const appoint = (next: Person) =>
        assign(teamLead, client, next, { kind: 'lead_worker', fromDay: tomorrow }).expect(201);
      await Promise.all([appoint(one), appoint(two)]);
      const open = (await given.details(client, teamLead)).assignments.filter((a) => !a.untilDay);
      expect(open).toHaveLength(1);
    }
  });

  it.each([
    [{ fromDay: addDays(today, -1) }, 'fromDay', 'day-in-past'],
    [{ untilDay: addDays(today, -1) }, 'untilDay', 'end-before-start'],
    [{ kind: 'friend' }, 'kind', 'not-a-choice'],
    [{ staffMemberId: 'Tom' }, 'staffMemberId', 'not-an-id'],
    [{ fromDay: null }, 'fromDay', 'required'],
    [{ reason: 'x' }, 'reason', 'unknown-field'],
  ])('refuses %j', async (wrong, field, code) => {
    const { organisation, client } = await given.aTeamWithAClient();
    const answer = await assign(client.lead, client, await colleagueOf(organisation), wrong);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ field, code }]);
    expect((await given.details(client)).assignments).toHaveLength(1);
  });
});
