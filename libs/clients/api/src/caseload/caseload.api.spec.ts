import { randomUUID } from 'node:crypto';
import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { ClientsGiven, type GivenClient } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';

const today = dayOf(new Date());
const names = ({ body }: { body: { items: { callName: string }[] } }) =>
  body.items.map(({ callName }) => callName);

describe('a caseload', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  const close = async (client: GivenClient) => {
    const [trajectory] = (await given.details(client)).trajectories;
    await client.lead
      .post(`${client.path}/trajectories/${trajectory?.id}/close`, { outcome: 'goals_reached' })
      .set('If-Match', '"1"')
      .expect(204);
  };

  it('holds the own clients by name, with what a row shows', async () => {
    const { caseworker, client } = await given.aCaseload();
    await given.aClient({ lead: caseworker, callName: 'Élise', familyName: 'Vos' });
    await given.aClient({ lead: caseworker, callName: 'Bram', familyName: 'Berg' });
    const list = await caseworker.get('/clients').expect(200);
    expect(names(list)).toEqual(['Amina', 'Bram', 'Élise']);
    expect(list.body.nextCursor).toBeNull();
    expect(list.body.items[0]).toEqual({
      ...{ id: client.id, callName: 'Amina', fullName: 'Amina', status: 'active' },
      ...{ teamId: expect.any(String), teamName: 'Team Noord', leadWorkerName: caseworker.name },
      ...{ nextStep: null, nextConversationAt: null, lastContactOn: null },
      relation: 'lead_worker',
    });
  });

  it('holds nobody of a colleague, nor of another organisation', async () => {
    const { organisation } = await given.aCaseload();
    const colleague = await given.aPerson({ organisation });
    expect(names(await colleague.get('/clients').expect(200))).toEqual([]);
    expect(names(await (await given.aPerson()).get('/clients').expect(200))).toEqual([]);
  });

  it('is the whole team for its lead, with what they are to each client', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const elsewhere = await given.aTeam(organisation);
    const lead = await given.aPerson({ organisation, teamId: elsewhere });
    await given.aClient({ lead, callName: 'Iemand van een ander team' });
    expect(names(await teamLead.get('/clients?scope=mine').expect(200))).toEqual([]);
    const list = await teamLead.get('/clients?scope=team').expect(200);
    expect(names(list)).toEqual(['Amina']);
    expect(list.body.items[0]).toMatchObject({ relation: 'team_lead', id: client.id });
  });

  it('is no team for who leads none', async () => {
    const { caseworker } = await given.aTeamWithAClient();
    expect(names(await caseworker.get('/clients?scope=team').expect(200))).toEqual([]);
  });

  it('shows an experience expert the name to be called by, of who invited them', async () => {
    const { caseworker, expert } = await given.aTeamWithAClient();
    const client = await given.aClient({
      ...{ lead: caseworker, callName: 'Mina', familyName: 'Amrani' },
    });
    expect(names(await expert.get('/clients').expect(200))).toEqual([]);
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const list = await expert.get('/clients').expect(200);
    expect(list.body.items).toEqual([
      expect.objectContaining({ fullName: 'Mina', relation: 'experience_expert' }),
    ]);
    expect(JSON.stringify(list.body)).not.toContain('Amrani');
  });

  it('follows the days of an assignment', async () => {
    const { organisation, client } = await given.aCaseload();
    const colleague = await given.aPerson({ organisation });
    const wanted = { staffMemberId: colleague.id, kind: 'co_worker' };
    const from = addDays(today, 10);
    await client.lead
      .post(`${client.path}/assignments`, { ...wanted, fromDay: from, untilDay: addDays(from, 5) })
      .expect(201);
    const seen = [];
    for (const later of [0, 9, 10, 15, 16]) {
      running.clock.set(addDays(today, later));
      seen.push(names(await colleague.get('/clients').expect(200)).length);
    }
    running.clock.release();
    expect(seen).toEqual([0, 0, 1, 1, 0]);
  });

  it('shows active clients unless asked for others', async () => {
    const { caseworker } = await given.aCaseload();
    const gone = await given.aClient({ lead: caseworker, callName: 'Bram' });
    await close(gone);
    expect(names(await caseworker.get('/clients').expect(200))).toEqual(['Amina']);
    expect(names(await caseworker.get('/clients?status=closed').expect(200))).toEqual(['Bram']);
    expect(names(await caseworker.get('/clients?status=paused').expect(200))).toEqual([]);
    const all = await caseworker.get('/clients?status=all').expect(200);
    expect(names(all)).toEqual(['Amina', 'Bram']);
  });

  it('comes in pages that hold everybody once, people with one name too', async () => {
    const caseworker = await given.aPerson();
    for (let i = 0; i < 52; i += 1) await given.aClient({ lead: caseworker, callName: 'Jan' });
    const first = await caseworker.get('/clients').expect(200);
    expect(first.body.items).toHaveLength(50);
    expect(first.body.nextCursor).toBe(first.body.items[49].id);
    const second = await caseworker.get(`/clients?cursor=${first.body.nextCursor}`).expect(200);
    expect(second.body.items).toHaveLength(2);
    expect(second.body.nextCursor).toBeNull();
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(52);
  });

  it("tells by no page where somebody else's client stands in the alphabet", async () => {
    const { organisation, caseworker } = await given.aCaseload();
    const colleague = await given.aPerson({ organisation });
    const hidden = await given.aClient({ lead: colleague, callName: 'Aaltje' });
    const pages = [hidden.id, randomUUID()].map((cursor) =>
      caseworker.get(`/clients?cursor=${cursor}`).expect(200),
    );
    const [somebody, nobody] = await Promise.all(pages);
    expect(somebody?.body).toEqual(nobody?.body);
  });

  it('takes as many statements for many clients as for one', async () => {
    const { caseworker } = await given.aCaseload();
    const read = () => countStatements(async () => caseworker.get('/clients').expect(200));
    const one = await read();
    for (let i = 0; i < 5; i += 1) await given.aClient({ lead: caseworker });
    const many = await read();
    expect(many).toHaveLength(one.length);
    expect(many.length).toBeLessThanOrEqual(6);
  });

  it('writes down who was seen, once an hour', async () => {
    const { caseworker, client } = await given.aCaseload();
    await caseworker.get('/clients').expect(200);
    await caseworker.get('/clients').expect(200);
    const views = await asSuperuser<{ kind: string; staff_member_id: string }>(
      'SELECT kind, staff_member_id FROM audit.view WHERE client_id = $1',
      [client.id],
    );
    expect(views).toEqual([{ kind: 'listed', staff_member_id: caseworker.id }]);
  });

  it.each([
    ['scope=everybody', 'scope', 'not-a-choice'],
    ['status=anonymised', 'status', 'not-a-choice'],
    ['cursor=amina', 'cursor', 'not-an-id'],
    ['name=amina', 'name', 'unknown-field'],
  ])('refuses ?%s', async (query, field, code) => {
    const answer = await (await given.aPerson()).get(`/clients?${query}`).expect(400);
    expect(answer.body.errors).toEqual([{ field, code }]);
  });

  it.each(['policy_officer', 'privacy_officer', 'administrator'] as const)(
    'is not for a(n) %s',
    async (role) => {
      const person = await given.aPerson({ role });
      await person.get('/clients').expect(403);
      await person.post('/client-searches', { words: 'amina' }).expect(403);
      await person.post('/client-matches', { name: 'A', birthDate: '1989-04-17' }).expect(403);
    },
  );
});
