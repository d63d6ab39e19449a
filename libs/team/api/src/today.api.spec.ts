import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { TeamModule } from './team.module';
import type { TodayResponse } from './today.dto';

/** A Wednesday in winter: ten o'clock here is nine in UTC. */
const TODAY = '2026-11-25';
const SUNDAY = '2026-11-29';
const NEXT_MONDAY = '2026-11-30';
const TEN = '2026-11-25T09:00:00.000Z';
const HALF_PAST_TWO = '2026-11-25T13:30:00.000Z';
const TOMORROW = '2026-11-26T09:00:00.000Z';

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

describe('the appointments of today', () => {
  it('stand in the order of the clock, with what was agreed the last time', async () => {
    const { caseworker, client } = await given.aCaseload();
    const joost = await given.aClient({ lead: caseworker, callName: 'Joost' });
    await given.aConversationHeld(client, { startsAt: '2026-11-10T09:00:00Z', agreedText: 'Toen' });
    await given.aConversationHeld(client, {
      startsAt: '2026-11-17T09:00:00Z',
      agreedText: 'Laatst',
    });
    const second = await given.anAppointment(joost, { startsAt: HALF_PAST_TWO, kind: 'office' });
    const first = await given.anAppointment(client, {
      startsAt: TEN,
      place: 'Thuis',
      interpreter: true,
    });
    expect(await today(caseworker)).toEqual({
      day: TODAY,
      people: [],
      tasks: [],
      agreements: [],
      reminders: [],
      messages: [],
      appointments: [
        {
          clientId: client.id,
          callName: 'Amina',
          conversationId: first.id,
          version: 1,
          startsAt: TEN,
          kind: 'visit',
          place: 'Thuis',
          interpreter: true,
          durationMinutes: null,
          mayChange: true,
          lastAgreed: 'Laatst',
        },
        expect.objectContaining({ conversationId: second.id, kind: 'office', lastAgreed: null }),
      ],
    });
  });

  it('are those of this day in the Netherlands, whatever the day is in UTC', async () => {
    const { caseworker, client } = await given.aCaseload();
    const first = await given.anAppointment(client, { startsAt: '2026-11-24T23:00:00Z' });
    const last = await given.anAppointment(client, { startsAt: '2026-11-25T22:59:00Z' });
    await given.anAppointment(client, { startsAt: '2026-11-25T23:00:00Z' });
    const { appointments } = await today(caseworker);
    expect(appointments.map(({ conversationId }) => conversationId)).toEqual([first.id, last.id]);
  });

  it('are those that still stand', async () => {
    const { caseworker, client } = await given.aCaseload();
    const moved = await given.anAppointment(client, { startsAt: TEN });
    await caseworker
      .post(`${moved.path}/move`, { startsAt: TOMORROW })
      .set('If-Match', '"1"')
      .expect(204);
    expect((await today(caseworker)).appointments).toEqual([]);
  });

  it('are a colleague’s alone when only that colleague is expected', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    const tom = await given.aPerson({ organisation });
    await given.joins(client, tom, 'co_worker');
    const his = await given.anAppointment(client, {
      startsAt: TEN,
      attendees: [{ staffMemberId: tom.id }],
    });
    const both = await given.anAppointment(client, { startsAt: HALF_PAST_TWO, attendees: [] });
    const ids = async (person: Person) =>
      (await today(person)).appointments.map(({ conversationId }) => conversationId);
    expect(await ids(tom)).toEqual([his.id, both.id]);
    expect(await ids(caseworker)).toEqual([both.id]);
  });
});

describe('the steps of today', () => {
  it('are due up to the coming Sunday, past ones included, per person', async () => {
    running.clock.set('2026-11-20');
    const { caseworker, client } = await given.aCaseload();
    const goal = await given.aGoal(client, { title: 'Blijven wonen' });
    const late = await given.aStep(client, goal, { text: 'Bellen', dueOn: '2026-11-24' });
    running.clock.set(TODAY);
    const soon = await given.aStep(client, goal, { dueOn: SUNDAY, owner: 'worker' });
    await given.aStep(client, goal, { dueOn: NEXT_MONDAY });
    const joost = await given.aClient({ lead: caseworker, callName: 'Joost' });
    const his = await given.aStep(joost, await given.aGoal(joost), { dueOn: TODAY });
    expect((await today(caseworker)).people).toEqual([
      {
        clientId: client.id,
        callName: 'Amina',
        ...{ urgentNeeds: [], reviews: [], quietSince: null, lastContactOn: null },
        steps: [
          {
            id: late.id,
            version: 1,
            goalId: goal.id,
            text: 'Bellen',
            owner: 'client',
            ownerName: null,
            dueOn: '2026-11-24',
            goalTitle: 'Blijven wonen',
          },
          expect.objectContaining({ id: soon.id, owner: 'worker', ownerName: caseworker.name }),
        ],
      },
      expect.objectContaining({
        clientId: joost.id,
        steps: [expect.objectContaining({ id: his.id })],
      }),
    ]);
  });

  it('are on a Sunday those of the week that ends', async () => {
    running.clock.set(SUNDAY);
    const { caseworker, client } = await given.aCaseload();
    const goal = await given.aGoal(client);
    const step = await given.aStep(client, goal, { dueOn: SUNDAY });
    await given.aStep(client, goal, { dueOn: NEXT_MONDAY });
    const { people } = await today(caseworker);
    expect(people.flatMap(({ steps }) => steps.map(({ id }) => id))).toEqual([step.id]);
  });

  it('are gone once they are done, or their goal rests', async () => {
    const { caseworker, client } = await given.aCaseload();
    const goal = await given.aGoal(client);
    const step = await given.aStep(client, goal, { dueOn: TODAY });
    await caseworker.post(`${step.path}/done`).set('If-Match', '"1"').expect(204);
    await given.aStep(client, goal, { dueOn: TODAY, text: 'Rust' });
    expect((await today(caseworker)).people).toMatchObject([{ steps: [{ text: 'Rust' }] }]);
    await caseworker.post(`${goal.path}/rest`).set('If-Match', '"1"').expect(204);
    expect((await today(caseworker)).people).toEqual([]);
  });
});

describe('what a worker promised', () => {
  const promised = async (client: GivenClient, ...tasks: object[]) => {
    const talk = given.aTalk();
    await given.talked(client, talk);
    const path = `${client.path}/talks/${talk.conversation.id}/after`;
    await client.lead
      .post(path, { nextContactOn: TODAY, tasks })
      .set('If-Match', '"1"')
      .expect(204);
  };

  it('is there without a day, or up to the coming Sunday, until it is done', async () => {
    const { caseworker, client } = await given.aCaseload();
    await promised(
      client,
      { text: 'Uitzoeken' },
      { text: 'Bellen', dueOn: SUNDAY },
      { text: 'Later', dueOn: NEXT_MONDAY },
    );
    const { tasks } = await today(caseworker);
    expect(tasks).toEqual([
      {
        ...{ id: expect.any(String), version: 1, text: 'Bellen', dueOn: SUNDAY },
        ...{ clientId: client.id, callName: 'Amina' },
      },
      expect.objectContaining({ text: 'Uitzoeken', dueOn: null }),
    ]);
    const path = `${client.path}/worker-tasks/${tasks[0]?.id ?? ''}`;
    await caseworker.post(`${path}/done`).set('If-Match', '"1"').expect(204);
    expect((await today(caseworker)).tasks).toMatchObject([{ text: 'Uitzoeken' }]);
    await caseworker.post(`${path}/reopen`).set('If-Match', '"2"').expect(204);
    expect((await today(caseworker)).tasks).toHaveLength(2);
  });

  it('is on nobody else’s page, and leaves with the work', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    await promised(client, { text: 'KANARIE' });
    const tom = await given.aPerson({ organisation });
    await given.joins(client, tom, 'co_worker');
    expect((await today(tom)).tasks).toEqual([]);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = '2020-01-01', until_day = '2026-11-24'
       WHERE client_id = $1 AND staff_member_id = $2`,
      [client.id, caseworker.id],
    );
    expect((await today(caseworker)).tasks).toEqual([]);
  });
});

describe('who sees what today', () => {
  it('nobody sees somebody they do not work with', async () => {
    const { organisation, client } = await given.aCaseload();
    await given.anAppointment(client, { startsAt: TEN, attendees: [] });
    await given.aStep(client, await given.aGoal(client), { dueOn: TODAY });
    const lists = { appointments: [], people: [], tasks: [], agreements: [], reminders: [] };
    const nothing = { day: TODAY, ...lists, messages: [] };
    const colleague = await given.aPerson({ organisation });
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    for (const person of [colleague, teamLead, await given.aPerson()]) {
      expect(await today(person)).toEqual(nothing);
    }
    const officer = await given.aPerson({ organisation, role: 'policy_officer' });
    await officer.get('/today').expect(403);
  });

  it('ends with the assignment', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    await given.anAppointment(client, { startsAt: TEN, attendees: [] });
    const successor = await given.aPerson({ organisation });
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    await teamLead
      .post(`${client.path}/assignments`, {
        staffMemberId: successor.id,
        kind: 'lead_worker',
        fromDay: '2026-11-26',
      })
      .expect(201);
    expect((await today(caseworker)).appointments).toHaveLength(1);
    expect((await today(successor)).appointments).toHaveLength(0);
    running.clock.set('2026-11-26');
    await given.anAppointment(
      { ...client, lead: successor },
      { startsAt: TOMORROW, attendees: [] },
    );
    expect((await today(caseworker)).appointments).toHaveLength(0);
    expect((await today(successor)).appointments).toHaveLength(1);
  });

  it('an experience expert sees shared domains and what they are expected at, without content', async () => {
    const { organisation, client } = await given.aCaseload();
    const farid = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(client, farid, 'experience_expert');
    const shared = await given.aGoal(client, { domain: 'housing' });
    await given.aStep(client, shared, { dueOn: TODAY, text: 'Samen wandelen' });
    const sensitive = await given.aGoal(client, { domain: 'debts', title: 'KANARIE' });
    await given.aStep(client, sensitive, { dueOn: TODAY, text: 'KANARIE' });
    await given.aConversationHeld(client, {
      startsAt: '2026-11-17T09:00:00Z',
      agreedText: 'KANARIE',
    });
    await given.anAppointment(client, { startsAt: TEN, attendees: [], place: 'KANARIE' });
    const his = await given.anAppointment(client, {
      startsAt: HALF_PAST_TWO,
      attendees: [{ staffMemberId: farid.id }],
    });
    const answer = await farid.get('/today').expect(200);
    expect(answer.text).not.toContain('KANARIE');
    expect(answer.body).toMatchObject({
      appointments: [{ conversationId: his.id, lastAgreed: null }],
      people: [{ steps: [{ text: 'Samen wandelen' }] }],
    });
  });

  it('leaves a record per person seen', async () => {
    const { caseworker, client } = await given.aCaseload();
    const joost = await given.aClient({ lead: caseworker });
    await given.aClient({ lead: caseworker });
    await given.anAppointment(client, { startsAt: TEN });
    await given.aStep(joost, await given.aGoal(joost), { dueOn: TODAY });
    await today(caseworker);
    const seen = await asSuperuser<{ client_id: string }>(
      `SELECT client_id FROM audit.view WHERE staff_member_id = $1 AND kind = 'listed'`,
      [caseworker.id],
    );
    expect(seen.map((row) => row.client_id).sort()).toEqual([client.id, joost.id].sort());
  });

  it('costs as many statements for 30 clients as for one', async () => {
    const caseworker = await given.aPerson();
    const add = async () => {
      const client = await given.aClient({ lead: caseworker });
      await given.anAppointment(client, { startsAt: TEN });
      await given.aStep(client, await given.aGoal(client), { dueOn: TODAY });
    };
    await add();
    const forOne = await countStatements(() => today(caseworker));
    // One after the other: on a busy machine thirty at once wait too long for a connection.
    for (let more = 29; more > 0; more -= 1) await add();
    const forThirty = await countStatements(async () => {
      const { appointments, people } = await today(caseworker);
      expect([appointments.length, people.length]).toEqual([30, 30]);
    });
    expect(forThirty).toEqual(forOne);
    expect(forThirty).toHaveLength(6);
  }, 30_000);
});
