import { randomUUID } from 'node:crypto';
import { type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { ClientsGiven, type GivenClient } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';

const today = dayOf(new Date());
const again = { reason: 'Nieuwe brieven', noticeGivenOn: today };

describe('spells of support', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  const verbs = async (client: GivenClient, by = client.lead) => {
    const [first] = (await given.details(client)).trajectories;
    const path = `${client.path}/trajectories/${first?.id}`;
    return (verb: string, version: number, body: object = {}) =>
      by.post(`${path}/${verb}`, body).set('If-Match', `"${version}"`);
  };
  const statusOf = async (client: GivenClient) => {
    const { status, trajectories } = await given.details(client);
    return [status, ...trajectories.map((one) => one.status)];
  };

  it('pause, go on and close, and the client with them', async () => {
    const client = await given.aClient();
    const say = await verbs(client);
    await say('pause', 1).expect(204);
    expect(await statusOf(client)).toEqual(['paused', 'paused']);
    await say('resume', 2).expect(204);
    expect(await statusOf(client)).toEqual(['active', 'active']);
    const closed = await say('close', 3, { outcome: 'continues_alone' }).expect(204);
    expect(closed.get('ETag')).toBe('"4"');
    expect(await statusOf(client)).toEqual(['closed', 'closed']);
    expect((await given.details(client)).trajectories[0]).toMatchObject({
      ...{ outcome: 'continues_alone', endedOn: today, version: 4 },
    });
  });

  it('begin again when a client comes back', async () => {
    const client = await given.aClient();
    await (await verbs(client))('close', 1, { outcome: 'moved_away' }).expect(204);
    await client.lead.post(`${client.path}/trajectories`, again).expect(201);
    expect(await statusOf(client)).toEqual(['active', 'active', 'closed']);
  });

  it('begin once when one request comes twice', async () => {
    const client = await given.aClient();
    await (await verbs(client))('close', 1, { outcome: 'moved_away' }).expect(204);
    const key = randomUUID();
    for (let i = 0; i < 2; i += 1) {
      await client.lead
        .post(`${client.path}/trajectories`, again)
        .set('Idempotency-Key', key)
        .expect(201);
    }
    expect((await given.details(client)).trajectories).toHaveLength(2);
  });

  it('do not begin while another is open, paused or not', async () => {
    const client = await given.aClient();
    const refused = () => client.lead.post(`${client.path}/trajectories`, again).expect(409);
    expect((await refused()).body.type).toBe('/problems/trajectory-already-open');
    await (await verbs(client))('pause', 1).expect(204);
    expect((await refused()).body.type).toBe('/problems/trajectory-already-open');
  });

  it('say no to what does not fit how they are', async () => {
    const client = await given.aClient();
    const say = await verbs(client);
    const early = await say('resume', 1).expect(409);
    expect(early.body.type).toBe('/problems/trajectory-not-paused');
    await say('close', 1, { outcome: 'goals_reached' }).expect(204);
    const late = await say('close', 2, { outcome: 'goals_reached' }).expect(409);
    expect(late.body.type).toBe('/problems/trajectory-not-open');
    expect((await say('pause', 2).expect(409)).body.type).toBe('/problems/trajectory-not-open');
  });

  it('change for the first of two at once', async () => {
    const client = await given.aClient();
    const say = await verbs(client);
    await say('pause', 1).expect(204);
    const late = await say('close', 1, { outcome: 'goals_reached' }).expect(412);
    expect(late.body.current).toMatchObject({ status: 'paused', version: 2 });
    expect(await statusOf(client)).toEqual(['paused', 'paused']);
  });

  it.each([
    [{}, 'outcome', 'required'],
    [{ outcome: 'failed' }, 'outcome', 'not-a-choice'],
    [{ outcome: 'moved_away', endedOn: addDays(today, 1) }, 'endedOn', 'day-in-future'],
    [{ outcome: 'moved_away', endedOn: addDays(today, -1) }, 'endedOn', 'end-before-start'],
    [{ outcome: 'moved_away', endedOn: '2026-02-30' }, 'endedOn', 'not-a-day'],
  ])('do not close with %j', async (body, field, code) => {
    const client = await given.aClient();
    const answer = await (await verbs(client))('close', 1, body).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
    expect(await statusOf(client)).toEqual(['active', 'active']);
  });

  it.each([
    [{ ...again, reason: '' }, 'reason', 'required'],
    [{ reason: 'Brieven' }, 'noticeGivenOn', 'required'],
    [{ ...again, noticeGivenOn: addDays(today, 1) }, 'noticeGivenOn', 'day-in-future'],
    [{ ...again, processingActivityId: randomUUID() }, 'processingActivityId', 'unknown-record'],
  ])('do not begin again with %j', async (body, field, code) => {
    const client = await given.aClient();
    await (await verbs(client))('close', 1, { outcome: 'moved_away' }).expect(204);
    const answer = await client.lead.post(`${client.path}/trajectories`, body).expect(400);
    expect(answer.body.errors).toEqual([{ field, code }]);
  });

  it('are for the lead and the team lead, not for a co-worker', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    await (await verbs(client, coWorker))('pause', 1).expect(404);
    await (await verbs(client, teamLead))('pause', 1).expect(204);
  });
});
