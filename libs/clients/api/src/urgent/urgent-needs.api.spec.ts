import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { Database } from '@ademruimte/api-platform';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { ClientsGiven, type GivenClient } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';
import type { UrgentNeedResponse } from './urgent-need.dto';
import { UrgentNeeds } from './urgent-needs.service';

const MONDAY = '2026-11-23';
const eviction = { kind: 'eviction', actsOwner: 'worker' };
const water = { kind: 'cut_off', about: 'water', actsOwner: 'client' };

describe('urgent needs', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  beforeEach(() => running.clock.set(MONDAY));
  afterAll(() => running.stop());

  const at = (client: GivenClient, id = '') => `${client.path}/urgent-needs${id ? `/${id}` : ''}`;
  const recorded = async (client: GivenClient, body: object = eviction, by = client.lead) =>
    (await by.post(at(client), body).expect(201)).body.id as string;
  const listed = async (client: GivenClient, reader: Person = client.lead) =>
    (await reader.get(at(client)).expect(200)).body as UrgentNeedResponse[];
  const act = (client: GivenClient, path: string, version: number, body = {}, by = client.lead) =>
    by.post(at(client, path), body).set('If-Match', `"${version}"`);

  it('are written down with the day on which somebody must have acted', async () => {
    const lead = await given.aPerson({ name: 'Sanne Vermeer' });
    const client = await given.aClient({ lead });
    const text = 'Brief van de deurwaarder';
    const answer = await lead.post(at(client), { ...eviction, text }).expect(201);
    expect(answer.get('ETag')).toBe('"1"');
    expect(await listed(client)).toEqual([
      {
        ...{ id: answer.body.id, version: 1, status: 'open', kind: 'eviction', about: null, text },
        ...{ knownOn: MONDAY, endDate: null, untilDay: '2026-11-26' },
        ...{ actsOwner: 'worker', actsName: 'Sanne Vermeer' },
        ...{ recordedAt: '2026-11-23T11:00:00.000Z', recordedByName: 'Sanne Vermeer' },
        ...{ handledAt: null, handledByName: null, outcome: null },
      },
    ]);
  });

  it('count from the day they were heard, also when that was without a network', async () => {
    const client = await given.aClient();
    await recorded(client, { ...water, knownOn: '2026-11-20' });
    await recorded(client, { ...water, about: 'energy', endDate: '2026-12-11' });
    const days = (await listed(client)).map(({ knownOn, untilDay }) => [knownOn, untilDay]);
    expect(days).toEqual([
      ['2026-11-20', '2026-11-25'],
      [MONDAY, '2026-12-11'],
    ]);
  });

  it('are made once, however often a device sends them', async () => {
    const client = await given.aClient();
    const id = randomUUID();
    await recorded(client, { ...eviction, id });
    await recorded(client, { ...eviction, id, text: 'nog eens' });
    await act(client, `${id}/handle`, 1).expect(204);
    expect(await recorded(client, { ...eviction, id })).toBe(id);
    expect(await listed(client)).toMatchObject([{ id, text: null, status: 'handled', version: 2 }]);
    const another = await given.aClient({ lead: client.lead });
    const clash = await client.lead.post(at(another), { ...eviction, id }).expect(409);
    expect(clash.body.type).toBe('/problems/already-exists');
  });

  it('are one record for the same Idempotency-Key', async () => {
    const client = await given.aClient();
    const key = randomUUID();
    const send = () => client.lead.post(at(client), eviction).set('Idempotency-Key', key);
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.body).toEqual(first.body);
    expect(await listed(client)).toHaveLength(1);
  });

  it('change, and the day with them; a colleague who was slower sees what is there', async () => {
    const client = await given.aClient();
    const id = await recorded(client);
    const wanted = { ...water, about: 'energy', endDate: '2026-11-25' };
    const put = (version: number) =>
      client.lead.put(at(client, id), wanted).set('If-Match', `"${version}"`);
    expect((await put(1).expect(204)).get('ETag')).toBe('"2"');
    const stale = await put(1).expect(412);
    expect(stale.body.current).toMatchObject({ version: 2, about: 'energy' });
    expect(await listed(client)).toMatchObject([{ kind: 'cut_off', untilDay: '2026-11-25' }]);
    await client.lead.put(at(client, id), wanted).expect(428);
  });

  it('are handled with who did it and how, and that can be taken back', async () => {
    const lead = await given.aPerson({ name: 'Sanne Vermeer' });
    const client = await given.aClient({ lead });
    const id = await recorded(client);
    await act(client, `${id}/handle`, 1, { outcome: 'Uitstel tot januari' }).expect(204);
    expect(await listed(client)).toMatchObject([
      { status: 'handled', handledByName: 'Sanne Vermeer', outcome: 'Uitstel tot januari' },
    ]);
    const again = await act(client, `${id}/handle`, 2).expect(409);
    expect(again.body.type).toBe('/problems/urgent-need-handled');
    await act(client, `${id}/handle`, 1).expect(412);
    await act(client, `${id}/reopen`, 2).expect(204);
    expect(await listed(client)).toMatchObject([{ status: 'open', handledAt: null }]);
    const open = await act(client, `${id}/reopen`, 3).expect(409);
    expect(open.body.type).toBe('/problems/urgent-need-open');
    await act(client, `${id}/reopen`, 2).expect(412);
  });

  it('stand in order: what is open by its day, then what was handled', async () => {
    const client = await given.aClient();
    const late = await recorded(client, { ...water, about: 'energy', endDate: '2026-12-11' });
    const handled = await recorded(client);
    const now = await recorded(client, {
      kind: 'food',
      actsOwner: 'other',
      actsName: 'de buurvrouw',
    });
    await act(client, `${handled}/handle`, 1).expect(204);
    expect((await listed(client)).map(({ id }) => id)).toEqual([now, late, handled]);
  });

  it('that are open can be had by whoever let the reader in already', async () => {
    const client = await given.aClient();
    const id = await recorded(client);
    await act(client, `${await recorded(client, water)}/handle`, 1).expect(204);
    const { id: staffMemberId, organisationId } = client.lead;
    const actor = { organisationId, staffMemberId, sessionId: null };
    const open = await running.app
      .get(Database)
      .transaction({ ...actor, requestId: randomUUID() }, () =>
        running.app.get(UrgentNeeds).openOf(client.id),
      );
    expect(open).toEqual([expect.objectContaining({ id, untilDay: '2026-11-26' })]);
  });

  it.each([
    [{ actsOwner: 'worker' }, 'kind', 'required'],
    [{ ...eviction, kind: 'debts' }, 'kind', 'not-a-choice'],
    [{ ...eviction, kind: 7 }, 'kind', 'wrong-type'],
    [{ kind: 'food' }, 'actsOwner', 'required'],
    [{ kind: 'food', actsOwner: 'other' }, 'actsName', 'required'],
    [{ ...eviction, kind: 'cut_off' }, 'about', 'required'],
    [{ ...water, about: 'internet' }, 'about', 'not-a-choice'],
    [{ ...eviction, about: 'water' }, 'about', 'not-a-choice'],
    [{ ...eviction, text: 'a'.repeat(301) }, 'text', 'too-long'],
    [{ ...eviction, text: 'a\0b' }, 'text', 'forbidden-character'],
    [{ ...eviction, endDate: '2026-02-30' }, 'endDate', 'not-a-day'],
    [{ ...eviction, knownOn: '2026-11-24' }, 'knownOn', 'day-in-future'],
    [{ ...eviction, id: 'abc' }, 'id', 'not-an-id'],
    [{ ...eviction, untilDay: '2026-12-31' }, 'untilDay', 'unknown-field'],
  ])('are not written down as %j', async (body, field, code) => {
    const client = await given.aClient();
    const answer = await client.lead.post(at(client), body).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
    expect(await listed(client)).toEqual([]);
  });

  it('are for who works with the client; a team lead reads, an expert sees nothing', async () => {
    running.clock.release();
    const { organisation, client, expert, teamLead } = await given.aTeamWithAClient();
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const id = await recorded(client, eviction, coWorker);
    expect(await listed(client, teamLead)).toHaveLength(1);
    await teamLead.post(at(client), eviction).expect(403);
    await act(client, `${id}/handle`, 1, {}, teamLead).expect(403);
    for (const path of ['', `${id}/handle`, `${id}/reopen`]) {
      await act(client, path, 1, eviction, expert).expect(403);
    }
    await expert.get(at(client)).expect(403);
    await act(client, `${id}/handle`, 1).expect(204);
  });

  it('belong to their client: not to another of the same worker', async () => {
    const client = await given.aClient();
    const another = await given.aClient({ lead: client.lead });
    const id = await recorded(client);
    await act(another, `${id}/handle`, 1).expect(404);
    await client.lead.put(at(another, id), eviction).set('If-Match', '"1"').expect(404);
    await act(client, `${randomUUID()}/handle`, 1).expect(404);
    expect(await listed(client)).toMatchObject([{ status: 'open', version: 1 }]);
  });

  it('leave a trail of who changed and who looked', async () => {
    const client = await given.aClient();
    const id = await recorded(client);
    await act(client, `${id}/handle`, 1).expect(204);
    await listed(client);
    const trail = await asSuperuser<{ operation: string }>(
      `SELECT operation FROM audit.entry WHERE client_id = $1 AND table_name = 'urgent_need'
       ORDER BY id`,
      [client.id],
    );
    expect(trail.map(({ operation }) => operation[0])).toEqual(['I', 'U', 'U']);
    const looks = await asSuperuser<{ kind: string }>(
      'SELECT kind FROM audit.view WHERE client_id = $1',
      [client.id],
    );
    expect(looks).toEqual([{ kind: 'opened' }]);
  });
});
