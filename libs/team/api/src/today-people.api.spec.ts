import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Organisation, Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { addDays } from '@ademruimte/contracts';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { TeamModule } from './team.module';
import type { TodayPersonResponse, TodayResponse } from './today.dto';

/** A Wednesday in winter: ten o'clock here is nine in UTC. */
const TODAY = '2026-11-25';
const TEN = '2026-11-25T09:00:00.000Z';

let running: Running;
let given: TalksGiven;

beforeAll(async () => {
  running = await startApp(
    [AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule, TeamModule],
    [
      ...accessEntities,
      ...clientEntities,
      ...bridgeEntities,
      ...planEntities,
      ...conversationEntities,
    ],
  );
  given = new TalksGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

async function today(person: Person): Promise<TodayResponse> {
  return (await person.get('/today').expect(200)).body as TodayResponse;
}

async function people(person: Person): Promise<TodayPersonResponse[]> {
  return (await today(person)).people;
}

/** Somebody whose support began some days ago. */
async function aClientSince(daysAgo: number, wanted: Record<string, unknown> = {}) {
  const lead = await given.aPerson();
  running.clock.set(addDays(TODAY, -daysAgo));
  const client = await given.aClient({ lead, ...wanted });
  running.clock.set(TODAY);
  return client;
}

/** Farid, who co-coaches this client. */
async function anExpert(client: GivenClient, organisation: Organisation) {
  const farid = await given.aPerson({ organisation, role: 'experience_expert' });
  await given.joins(client, farid, 'experience_expert');
  return farid;
}

describe('what cannot wait, today', () => {
  const water = {
    kind: 'cut_off',
    about: 'water',
    text: 'Er kwam een brief.',
    actsOwner: 'worker',
  };

  it('comes first, with the day on which somebody must have acted', async () => {
    const { caseworker, client } = await given.aCaseload();
    const joost = await given.aClient({ lead: caseworker, callName: 'Joost' });
    await given.aStep(joost, await given.aGoal(joost), { dueOn: TODAY });
    await caseworker.post(`${client.path}/urgent-needs`, water).expect(201);
    const found = await people(caseworker);
    expect(found.map(({ callName }) => callName)).toEqual(['Amina', 'Joost']);
    expect(found[0]?.urgentNeeds).toEqual([
      {
        ...{ id: expect.any(String), kind: 'cut_off', about: 'water', text: 'Er kwam een brief.' },
        // Three working days, counted from the day after.
        ...{ knownOn: TODAY, untilDay: '2026-11-30', endDate: null },
      },
    ]);
  });

  it('is there while support rests, and leaves once it is taken care of', async () => {
    const { caseworker, client } = await given.aCaseload();
    const { body } = await caseworker.post(`${client.path}/urgent-needs`, water).expect(201);
    await asSuperuser(`UPDATE app.client SET status = 'paused' WHERE id = $1`, [client.id]);
    expect(await people(caseworker)).toHaveLength(1);
    await caseworker
      .post(`${client.path}/urgent-needs/${(body as { id: string }).id}/handle`, {})
      .set('If-Match', '"1"')
      .expect(204);
    expect(await people(caseworker)).toEqual([]);
  });

  it('is not told to an experience expert, nor to who does not work with them', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    await caseworker.post(`${client.path}/urgent-needs`, water).expect(201);
    const farid = await anExpert(client, organisation);
    const colleague = await given.aPerson({ organisation });
    for (const person of [farid, colleague]) expect(await people(person)).toEqual([]);
  });

  it('leaves a record of who was seen for it', async () => {
    const { caseworker, client } = await given.aCaseload();
    await caseworker.post(`${client.path}/urgent-needs`, water).expect(201);
    await today(caseworker);
    const seen = await asSuperuser<{ client_id: string }>(
      `SELECT client_id FROM audit.view WHERE staff_member_id = $1 AND kind = 'listed'`,
      [caseworker.id],
    );
    expect(seen).toEqual([{ client_id: client.id }]);
  });
});

describe('people nothing was heard from', () => {
  const quiet = async (client: GivenClient) =>
    (await people(client.lead)).map(({ quietSince, lastContactOn }) => [quietSince, lastContactOn]);

  it('are those of 42 days without a talk or a finished step, and not a day earlier', async () => {
    const client = await aClientSince(42);
    expect(await quiet(client)).toEqual([['2026-10-14', null]]);
    running.clock.set('2026-11-24');
    expect(await quiet(client)).toEqual([]);
  });

  it('are counted from the last talk, by the day it was here', async () => {
    const client = await aClientSince(100);
    // Half past midnight on 14 October here is still the day before in UTC.
    await given.aConversationHeld(client, { startsAt: '2026-10-13T22:30:00Z' });
    expect(await quiet(client)).toEqual([['2026-10-14', '2026-10-14']]);
    running.clock.set('2026-11-24');
    expect(await quiet(client)).toEqual([]);
  });

  it('are heard from by a step that was finished, and by the days their team agreed', async () => {
    const client = await aClientSince(100);
    running.clock.set('2026-11-01');
    const step = await given.aStep(client, await given.aGoal(client), { dueOn: '2026-11-01' });
    await client.lead.post(`${step.path}/done`, {}).set('If-Match', '"1"').expect(204);
    running.clock.set(TODAY);
    expect(await quiet(client)).toEqual([]);
    await asSuperuser(
      `UPDATE app.team SET stagnation_days = 14
       WHERE id = (SELECT team_id FROM app.client WHERE id = $1)`,
      [client.id],
    );
    expect(await quiet(client)).toEqual([['2026-11-01', null]]);
  });

  it('are not those who are met today, nor those whose support rests', async () => {
    const met = await aClientSince(60);
    await given.anAppointment(met, { startsAt: TEN });
    expect(await people(met.lead)).toEqual([]);
    const resting = await aClientSince(60);
    await asSuperuser(`UPDATE app.client SET status = 'paused' WHERE id = $1`, [resting.id]);
    expect(await people(resting.lead)).toEqual([]);
  });

  it('are nothing an experience expert is told', async () => {
    running.clock.set('2026-09-01');
    const { organisation, client } = await given.aCaseload();
    const farid = await anExpert(client, organisation);
    running.clock.set(TODAY);
    expect(await people(farid)).toEqual([]);
    expect(await people(client.lead)).toHaveLength(1);
  });
});

describe('looking back together', () => {
  it('is told two weeks before the bridge is due, and until it was done', async () => {
    const client = await aClientSince(200);
    await given.aFinalAssessment(client, { housing: 2 }, { heldOn: '2026-06-09' });
    await given.aConversationHeld(client, { startsAt: '2026-11-20T09:00:00Z' });
    const reviews = [{ kind: 'measurement', dueOn: '2026-12-09' }];
    expect(await people(client.lead)).toMatchObject([{ reviews, quietSince: null }]);
    running.clock.set('2026-11-24');
    expect(await people(client.lead)).toEqual([]);
    running.clock.set('2026-12-20');
    expect(await people(client.lead)).toMatchObject([{ reviews }]);
    await given.aFinalAssessment(
      client,
      { housing: 3 },
      { kind: 'progress', heldOn: '2026-12-20' },
    );
    expect(await people(client.lead)).toEqual([]);
  });

  it('is asked of nobody who was never along the bridge', async () => {
    const client = await aClientSince(30);
    expect(await people(client.lead)).toEqual([]);
  });
});

describe('where somebody is met', () => {
  it('is not told of a secret address, but at the office', async () => {
    const lead = await given.aPerson();
    const client = await given.aClient({ lead, secretAddress: true });
    await given.anAppointment(client, { startsAt: TEN, place: 'KANARIE' });
    await given.anAppointment(client, { startsAt: TEN, kind: 'office', place: 'kamer 2' });
    const { appointments } = await today(lead);
    expect(appointments.map(({ place }) => place).sort()).toEqual(['kamer 2', null]);
  });
});
