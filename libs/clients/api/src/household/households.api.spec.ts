import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { ClientsGiven, type GivenClient } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';
import type { HouseholdResponse } from './household.dto';

const today = dayOf(new Date());
const tomorrow = addDays(today, 1);

describe('a household', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const pathOf = (client: GivenClient) => `${client.path}/household`;
  const read = async (client: GivenClient, reader = client.lead) =>
    (await reader.get(pathOf(client)).expect(200)).body as HouseholdResponse;
  const begun = async (client: GivenClient) => {
    await client.lead.post(pathOf(client), { name: 'Gezin Amrani', role: 'parent' }).expect(201);
    return client;
  };
  const add = (client: GivenClient, wanted: object, by: Person = client.lead) =>
    by.post(`${pathOf(client)}/members`, { name: 'Yara', role: 'child', ...wanted });
  const leave = (client: GivenClient, memberId: string, untilDay: string) =>
    client.lead
      .post(`${pathOf(client)}/members/${memberId}/leave`, { untilDay })
      .set('If-Match', '"1"');
  /** Two clients of one caseworker in one household. */
  const aCouple = async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    await begun(client);
    const partner = await given.aClient({
      ...{ lead: caseworker, callName: 'Bilal', birthDate: '1985-05-05', secretAddress: true },
      ...{ addressLine: 'Verborgenlaan 1', city: 'Elders' },
    });
    const joined = await add(client, { name: 'Bilal', role: 'partner', clientId: partner.id });
    return { organisation, caseworker, client, partner, joined };
  };

  it('begins with the client; before that every part is empty', async () => {
    const client = await given.aClient();
    const none = { id: null, name: null, version: null, members: [], sharedGoals: [] };
    expect(await read(client)).toEqual(none);
    await begun(client);
    expect(await read(client)).toEqual({
      ...{ id: expect.any(String), name: 'Gezin Amrani', version: 1, sharedGoals: [] },
      members: [
        {
          ...{ id: expect.any(String), version: 1, name: 'Amina', role: 'parent' },
          ...{ isClient: true, clientId: client.id },
          ...{ fromDay: today, untilDay: null },
        },
      ],
    });
  });

  it('is one at a time', async () => {
    const client = await begun(await given.aClient());
    const refused = await client.lead.post(pathOf(client), { name: 'Nog een' }).expect(409);
    expect(refused.body.type).toBe('/problems/household-exists');
  });

  it('holds children and others who are no clients', async () => {
    const client = await begun(await given.aClient());
    await add(client, { birthDate: '2016-02-11' }).expect(201);
    const { members } = await read(client);
    expect(members[1]).toMatchObject({
      ...{ name: 'Yara', role: 'child', isClient: false, clientId: null },
    });
    expect(JSON.stringify(members)).not.toContain('2016');
  });

  it('shows of another client only name and role, and the way to who works with them', async () => {
    const { caseworker, organisation, client, partner } = await aCouple();
    const bilal = { name: 'Bilal', role: 'partner' };
    expect((await read(client)).members[1]).toMatchObject({ ...bilal, clientId: partner.id });
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: coWorker, kind: 'co_worker', by: caseworker });
    const seen = await read(client, coWorker);
    expect(seen.members[1]).toMatchObject({ ...bilal, isClient: false, clientId: null });
    for (const hidden of ['1985', 'Verborgenlaan', 'Elders', partner.id]) {
      expect(JSON.stringify(seen)).not.toContain(hidden);
    }
  });

  it('gives nobody a file: who works with one member cannot open another', async () => {
    const { caseworker, organisation, client, partner } = await aCouple();
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: coWorker, kind: 'co_worker', by: caseworker });
    await coWorker.get(partner.path).expect(404);
    await coWorker.get(`${partner.path}/household`).expect(404);
  });

  it('takes in only a client the caller works with', async () => {
    const client = await begun(await given.aClient());
    const { organisation, client: strange } = await given.aCaseload();
    const colleague = await given.aPerson({ organisation });
    const near = await begun(await given.aClient({ lead: colleague }));
    for (const [into, clientId] of [
      [near, strange.id],
      [client, strange.id],
      [client, randomUUID()],
    ] as const) {
      const refused = await add(into, { clientId }).expect(400);
      expect(refused.body.errors).toEqual([{ field: 'clientId', code: 'unknown-record' }]);
    }
  });

  it('takes in nobody who lives in another one', async () => {
    const { caseworker, client } = await given.aCaseload();
    await begun(client);
    const other = await begun(await given.aClient({ lead: caseworker }));
    const refused = await add(client, { clientId: other.id }).expect(409);
    expect(refused.body.type).toBe('/problems/household-exists');
  });

  it('has one lead worker: somebody with another lead does not join', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    await begun(client);
    const colleague = await given.aPerson({ organisation });
    const other = await given.aClient({ lead: colleague });
    await given.invited(other, { person: caseworker, kind: 'co_worker' });
    const refused = await add(client, { clientId: other.id }).expect(409);
    expect(refused.body.type).toBe('/problems/lead-worker-exists');
  });

  it('splits with dates: who has left sees nothing new, who stays sees that they left', async () => {
    const { client, partner, joined } = await aCouple();
    expect((await read(partner)).members).toHaveLength(2);
    await leave(client, joined.body.id, today).expect(204);
    expect((await read(partner)).members).toHaveLength(2);
    running.clock.set(tomorrow);
    await add(client, { name: 'Sami' }).expect(201);
    expect(await read(partner)).toMatchObject({ id: null, members: [] });
    const staying = (await read(client)).members.map(({ name, untilDay }) => [name, untilDay]);
    expect(staying).toEqual([
      ['Amina', null],
      ['Sami', null],
      ['Bilal', today],
    ]);
    await begun(partner);
  });

  it('keeps who has left as history', async () => {
    const { client, joined } = await aCouple();
    await leave(client, joined.body.id, today).expect(204);
    const member = `${pathOf(client)}/members/${joined.body.id}`;
    const change = await client.lead
      .put(member, { name: 'B', role: 'other' })
      .set('If-Match', '"2"')
      .expect(409);
    expect(change.body.type).toBe('/problems/member-has-left');
    const late = await leave(client, joined.body.id, tomorrow).expect(412);
    expect(late.body.current).toMatchObject({ name: 'Bilal', untilDay: today, version: 2 });
  });

  it('changes its name and its members on their own versions', async () => {
    const client = await begun(await given.aClient());
    const yara = await add(client, { birthDate: '2016-02-11' }).expect(201);
    await client.lead.put(pathOf(client), { name: 'Thuis' }).set('If-Match', '"1"').expect(204);
    const member = `${pathOf(client)}/members/${yara.body.id}`;
    const renamed = { name: 'Yara Noor', role: 'child' };
    await client.lead.put(member, renamed).set('If-Match', '"1"').expect(204);
    const seen = await read(client);
    expect(seen).toMatchObject({ name: 'Thuis', version: 2 });
    expect(seen.members[1]).toMatchObject({ ...renamed, version: 2 });
    const late = await client.lead.put(pathOf(client), { name: 'X' }).set('If-Match', '"1"');
    expect(late.body.current).toMatchObject({ name: 'Thuis', version: 2 });
    await client.lead.put(member, renamed).expect(428);
  });

  it('changes only through a client who lives in it', async () => {
    const client = await begun(await given.aClient());
    const yara = await add(client, {}).expect(201);
    const other = await begun(await given.aClient({ lead: client.lead }));
    await leave(other, yara.body.id, today).expect(404);
    const alone = await given.aClient({ lead: client.lead });
    await add(alone, {}).expect(404);
    await alone.lead.put(pathOf(alone), { name: 'X' }).set('If-Match', '"1"').expect(404);
  });

  it('is read by the lead of the team, changed by who works on the file', async () => {
    const { teamLead, client } = await given.aTeamWithAClient();
    await begun(client);
    expect((await read(client, teamLead)).name).toBe('Gezin Amrani');
    await add(client, {}, teamLead).expect(403);
  });

  it('is opened with a line in the log', async () => {
    const client = await given.aClient();
    await read(client);
    const views = await asSuperuser('SELECT kind FROM audit.view WHERE client_id = $1', [
      client.id,
    ]);
    expect(views).toEqual([{ kind: 'opened' }]);
  });

  it('gains a member once when one request comes twice', async () => {
    const client = await begun(await given.aClient());
    const key = randomUUID();
    for (let i = 0; i < 2; i += 1) {
      await add(client, {}).set('Idempotency-Key', key).expect(201);
    }
    expect((await read(client)).members).toHaveLength(2);
  });

  it.each([
    [{ name: '' }, 'name', 'required'],
    [{ role: 'dog' }, 'role', 'not-a-choice'],
    [{ birthDate: tomorrow }, 'birthDate', 'day-in-future'],
    [{ clientId: 'x' }, 'clientId', 'not-an-id'],
    [{ phone: '06' }, 'phone', 'unknown-field'],
  ])('refuses a member with %j', async (wrong, field, code) => {
    const client = await begun(await given.aClient());
    const answer = await add(client, wrong).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });
});
