import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { reminderEntities, RemindersModule } from '@ademruimte/reminders-api';
import { RemindersGiven } from '@ademruimte/reminders-api/testing';
import { teamWorkEntities, TeamWorkModule } from './team-work.module';
import { TeamModule } from './team.module';
import type { TodayResponse } from './today.dto';

const YESTERDAY = '2190-11-23';
/** A Wednesday; the appointment is at two in the afternoon of the next day. */
const TODAY = '2190-11-24';
const STARTS = '2190-11-25T13:00:00Z';
const APPS = { channel: 'app', phone: '06 12 34 56 78' };

let running: Running;
let given: RemindersGiven;

beforeAll(async () => {
  running = await startApp(
    [
      ...[AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule],
      ...[RemindersModule, TeamModule, TeamWorkModule],
    ],
    [
      ...[...accessEntities, ...clientEntities, ...bridgeEntities, ...planEntities],
      ...[...conversationEntities, ...reminderEntities, ...teamWorkEntities],
    ],
  );
  given = new RemindersGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

const today = async (person: Person): Promise<TodayResponse> =>
  (await person.get('/today').expect(200)).body as TodayResponse;

describe('reminders to give by hand, today', () => {
  const reached = async (contact: object = APPS) => {
    running.clock.set(YESTERDAY);
    const client = await given.aClientReached(contact);
    const visit = await given.anAppointment(client, { startsAt: STARTS });
    running.clock.set(TODAY);
    return { client, visit };
  };
  const verb = (client: GivenClient, id: string, name: string, version: number) =>
    client.lead
      .post(`${client.path}/reminders/${id}/${name}`)
      .set('If-Match', `"${String(version)}"`);

  it('are there with the words to send, and whether something was agreed on contact', async () => {
    const { client } = await reached();
    expect((await today(client.lead)).reminders).toEqual([
      {
        ...{ id: expect.any(String), version: expect.any(Number), channel: 'by_hand' },
        ...{ clientId: client.id, callName: 'Amina', hasSafeContactRule: false },
        ...{ aboutAt: '2190-11-25T13:00:00.000Z', text: expect.stringMatching(/^Hoi Amina! /) },
      },
    ]);
    const rule = { text: 'Nooit appen' };
    await client.lead.post(`${client.path}/safe-contact-rules`, rule).expect(201);
    expect((await today(client.lead)).reminders).toMatchObject([{ hasSafeContactRule: true }]);
  });

  it('are not there before their day, when they go by themselves, or once it is over', async () => {
    const { client } = await reached();
    running.clock.set(YESTERDAY);
    expect((await today(client.lead)).reminders).toEqual([]);
    running.clock.set('2190-11-25T12:59:00Z');
    expect((await today(client.lead)).reminders).toHaveLength(1);
    running.clock.set('2190-11-25T13:00:00Z');
    expect((await today(client.lead)).reminders).toEqual([]);
    const bySms = await reached({ channel: 'sms' });
    expect((await today(bySms.client.lead)).reminders).toEqual([]);
  });

  it('leave when they were given, and come back when that was a mistake', async () => {
    const { client } = await reached();
    const [one] = (await today(client.lead)).reminders;
    const { id = '', version = 0 } = one ?? {};
    await verb(client, id, 'done-by-hand', version).expect(204);
    expect((await today(client.lead)).reminders).toEqual([]);
    const back = await verb(client, id, 'not-done', version + 1).expect(204);
    expect(back.headers['etag']).toBe(`"${String(version + 2)}"`);
    expect((await today(client.lead)).reminders).toEqual([{ ...one, version: version + 2 }]);
    expect((await given.all(client)).items).toMatchObject([
      { state: 'planned', settledAt: null, settledByName: null },
    ]);
    await verb(client, id, 'not-done', version + 2).expect(409);
  });

  it('stay given when the appointment is over, or another one was planned for it', async () => {
    const { client, visit } = await reached();
    const { id, version } = await given.one(client, visit);
    await verb(client, id, 'done-by-hand', version).expect(204);
    const about = { aboutKind: 'conversation', aboutId: visit.id };
    await client.lead.post(`${client.path}/reminders`, about).expect(201);
    const taken = await verb(client, id, 'not-done', version + 1).expect(409);
    expect(taken.body).toMatchObject({ type: '/problems/reminder-planned-already' });
    await client.lead.post(`${visit.path}/miss`, {}).set('If-Match', '"1"').expect(204);
    const late = await verb(client, id, 'not-done', version + 1).expect(409);
    expect(late.body).toMatchObject({ type: '/problems/reminder-too-late' });
  });

  it('are nobody’s whose access ended, and not an experience expert’s', async () => {
    const { client } = await reached();
    const expert = await given.aColleague(client, 'experience_expert');
    await given.joins(client, expert, 'experience_expert');
    const partner = await given.aColleague(client);
    expect((await today(expert)).reminders).toEqual([]);
    expect((await today(partner)).reminders).toEqual([]);
    await given.joins(client, partner, 'co_worker');
    expect((await today(partner)).reminders).toHaveLength(1);
    await asSuperuser(
      'UPDATE app.assignment SET from_day = $3, until_day = $3 WHERE client_id = $1 AND staff_member_id = $2',
      [client.id, partner.id, YESTERDAY],
    );
    expect((await today(partner)).reminders).toEqual([]);
  });
});

describe('what was agreed in a caseload talk, today', () => {
  const agreed = async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    const wanted = { staffMemberId: caseworker.id, plannedOn: TODAY };
    const plan = await teamLead.post('/caseload-reviews', wanted).expect(201);
    const { id } = plan.body as { id: string };
    const items = [{ clientId: client.id, why: 'stuck', agreement: 'Samen bellen' }];
    await teamLead
      .post(`/caseload-reviews/${id}/hold`, { items })
      .set('If-Match', '"1"')
      .expect(204);
    return { caseworker, client, teamLead, reviewId: id };
  };

  it('is the worker’s own until it is done, and again when that is taken back', async () => {
    const { caseworker, client, teamLead, reviewId } = await agreed();
    const [one] = (await today(caseworker)).agreements;
    expect(one).toEqual({
      ...{ id: expect.any(String), version: 1, reviewId, text: 'Samen bellen' },
      ...{ clientId: client.id, callName: 'Amina' },
    });
    const partner = await given.aColleague(client);
    await given.joins(client, partner, 'co_worker');
    for (const other of [teamLead, partner]) {
      expect((await today(other)).agreements).toEqual([]);
    }
    const path = `/caseload-reviews/${reviewId}/items/${one?.id ?? ''}`;
    await caseworker.post(`${path}/done`).set('If-Match', '"1"').expect(204);
    expect((await today(caseworker)).agreements).toEqual([]);
    await caseworker.post(`${path}/reopen`).set('If-Match', '"2"').expect(204);
    expect((await today(caseworker)).agreements).toEqual([{ ...one, version: 3 }]);
  });

  it('leaves with the work', async () => {
    const { caseworker, client } = await agreed();
    await asSuperuser(
      'UPDATE app.assignment SET from_day = $2, until_day = $2 WHERE client_id = $1',
      [client.id, YESTERDAY],
    );
    expect((await today(caseworker)).agreements).toEqual([]);
  });
});
