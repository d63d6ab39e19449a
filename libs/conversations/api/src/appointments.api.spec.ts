import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import type { AppointmentsResponse } from './appointments/appointments.dto';
import { ConversationsGiven } from './testing';
import { startConversations } from './testing/start-conversations';

/** A Wednesday in winter: ten o'clock here is nine in UTC. */
const TODAY = '2026-11-25';
const TEN = '2026-11-25T09:00:00.000Z';
const TOMORROW = '2026-11-26T09:00:00.000Z';
const NEXT_WEEK = '2026-12-02T09:00:00.000Z';
const WEEK = '/appointments?from=2026-11-23&until=2026-11-29';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new ConversationsGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

async function week(person: Person): Promise<AppointmentsResponse['items']> {
  return ((await person.get(WEEK).expect(200)).body as AppointmentsResponse).items;
}

const ids = async (person: Person) =>
  (await week(person)).map(({ conversationId }) => conversationId);

const send = (person: Person, path: string, body: object, version = 1) =>
  person.post(path, body).set('If-Match', `"${version}"`);

describe('the agenda of a worker', () => {
  it('holds the appointments of these days in the order of the clock, with who and how', async () => {
    const { caseworker, client } = await given.aCaseload();
    const joost = await given.aClient({ lead: caseworker, callName: 'Joost' });
    const second = await given.anAppointment(joost, { startsAt: TOMORROW, kind: 'phone' });
    const first = await given.anAppointment(client, {
      ...{ startsAt: TEN, place: 'aan de keukentafel', interpreter: true, durationMinutes: 45 },
    });
    await given.anAppointment(client, { startsAt: NEXT_WEEK });
    const { body } = await caseworker.get(WEEK).expect(200);
    expect(body).toEqual({
      ...{ from: '2026-11-23', until: '2026-11-29' },
      items: [
        {
          ...{ clientId: client.id, callName: 'Amina', conversationId: first.id, version: 1 },
          ...{ kind: 'visit', status: 'planned', startsAt: TEN, durationMinutes: 45 },
          ...{ place: 'aan de keukentafel', interpreter: true, mayChange: true },
        },
        expect.objectContaining({ conversationId: second.id, kind: 'phone', callName: 'Joost' }),
      ],
    });
  });

  it('goes by the days in the Netherlands, whatever the day is in UTC', async () => {
    const { caseworker, client } = await given.aCaseload();
    const first = await given.anAppointment(client, { startsAt: '2026-11-25T23:00:00Z' });
    const last = await given.anAppointment(client, { startsAt: '2026-11-26T22:59:00Z' });
    await given.anAppointment(client, { startsAt: '2026-11-26T23:00:00Z' });
    const { body } = await caseworker.get('/appointments?from=2026-11-26&until=2026-11-26');
    const found = (body as AppointmentsResponse).items.map((one) => one.conversationId);
    expect(found).toEqual([first.id, last.id]);
  });

  it('tells what came of them, and of a moved one only where it went', async () => {
    const { caseworker, client } = await given.aCaseload();
    const held = await given.aConversationHeld(client, { startsAt: '2026-11-24T09:00:00Z' });
    const moved = await given.anAppointment(client, { startsAt: TEN });
    await send(caseworker, `${moved.path}/move`, { startsAt: TOMORROW }).expect(204);
    const missed = await given.anAppointment(client, { startsAt: '2026-11-27T09:00:00Z' });
    await send(caseworker, `${missed.path}/miss`, { barriers: ['transport'] }).expect(204);
    expect(await week(caseworker)).toMatchObject([
      { conversationId: held.id, status: 'held' },
      { status: 'planned', startsAt: TOMORROW },
      { conversationId: missed.id, status: 'missed', version: 2 },
    ]);
  });

  it('holds what names nobody of the team, and not what names only a colleague', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    const tom = await given.aPerson({ organisation });
    await given.joins(client, tom, 'co_worker');
    const his = await given.anAppointment(client, {
      attendees: [{ staffMemberId: tom.id }],
      startsAt: TEN,
    });
    const anybodys = await given.anAppointment(client, { attendees: [], startsAt: TOMORROW });
    expect(await ids(tom)).toEqual([his.id, anybodys.id]);
    expect(await ids(caseworker)).toEqual([anybodys.id]);
  });

  it('holds for an experience expert only what they were invited to, and nothing to change', async () => {
    const { organisation, client } = await given.aCaseload();
    const farid = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(client, farid, 'experience_expert');
    await given.anAppointment(client, { startsAt: TEN, attendees: [], place: 'KANARIE' });
    const his = await given.anAppointment(client, {
      ...{ startsAt: TOMORROW, attendees: [{ staffMemberId: farid.id }] },
    });
    const answer = await farid.get(WEEK).expect(200);
    expect(answer.text).not.toContain('KANARIE');
    expect((answer.body as AppointmentsResponse).items).toMatchObject([
      { conversationId: his.id, mayChange: false },
    ]);
  });

  it('never tells where somebody with a secret address is met, but at the office', async () => {
    const caseworker = await given.aPerson();
    const client = await given.aClient({ lead: caseworker, secretAddress: true });
    await given.anAppointment(client, { startsAt: TEN, place: 'KANARIE' });
    await given.anAppointment(client, { startsAt: TOMORROW, kind: 'office', place: 'kamer 2' });
    expect((await week(caseworker)).map(({ place }) => place)).toEqual([null, 'kamer 2']);
  });

  it('ends with the work, and is nobody else’s', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    await given.anAppointment(client, { startsAt: TEN, attendees: [] });
    const [colleague, teamLead, stranger] = [
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation, role: 'team_lead' }),
      await given.aPerson(),
    ];
    for (const person of [colleague, teamLead, stranger]) expect(await week(person)).toEqual([]);
    expect(await week(caseworker)).toHaveLength(1);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = '2020-01-01', until_day = '2026-11-24'
       WHERE client_id = $1`,
      [client.id],
    );
    expect(await week(caseworker)).toEqual([]);
  });

  it.each([
    ['without days', '', 'from', 'required'],
    ['with a day that does not exist', '?from=2026-02-30&until=2026-03-01', 'from', 'not-a-day'],
    ['backwards', '?from=2026-11-25&until=2026-11-24', 'until', 'end-before-start'],
    ['of half a year', '?from=2026-01-01&until=2026-06-30', 'until', 'out-of-range'],
    ['with a field nobody knows', '?from=2026-11-25&until=2026-11-25&x=1', 'x', 'unknown-field'],
  ])('is refused %s', async (_, query, field, code) => {
    const { body } = await (await given.aPerson()).get(`/appointments${query}`).expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('is no work of a policy officer', async () => {
    await (await given.aPerson({ role: 'policy_officer' })).get(WEEK).expect(403);
  });

  it('leaves a record per person seen', async () => {
    const { caseworker, client } = await given.aCaseload();
    await given.anAppointment(client, { startsAt: TEN });
    await given.anAppointment(client, { startsAt: TOMORROW });
    await given.aClient({ lead: caseworker });
    await week(caseworker);
    const seen = await asSuperuser<{ client_id: string }>(
      `SELECT client_id FROM audit.view WHERE staff_member_id = $1 AND kind = 'listed'`,
      [caseworker.id],
    );
    expect(seen).toEqual([{ client_id: client.id }]);
  });

  it('costs as many statements for 30 people as for one', async () => {
    const caseworker = await given.aPerson();
    const add = async () =>
      given.anAppointment(await given.aClient({ lead: caseworker }), { startsAt: TEN });
    await add();
    const forOne = await countStatements(() => week(caseworker));
    await Promise.all(Array.from({ length: 29 }, add));
    const forThirty = await countStatements(async () => {
      expect(await week(caseworker)).toHaveLength(30);
    });
    expect(forThirty).toEqual(forOne);
    expect(forThirty).toHaveLength(6);
  }, 30_000);
});

describe('an appointment that was missed', () => {
  it('keeps what stood in the way, several at once, and forgets it when it took place after all', async () => {
    const { client } = await given.aCaseload();
    const { path } = await given.anAppointment(client, { startsAt: TEN });
    const barriers = ['childcare', 'transport'];
    await send(client.lead, `${path}/miss`, { barriers, reason: 'De oppas was ziek' }).expect(204);
    const first = await client.lead.get(`${client.path}/conversations`);
    expect(first.body.items).toMatchObject([{ missedBarriers: barriers }]);
    await send(client.lead, `${path}/hold`, {}, 2).expect(204);
    const then = await client.lead.get(`${client.path}/conversations`);
    expect(then.body.items).toMatchObject([{ missedBarriers: [], missedReason: null }]);
  });

  it.each([
    ['something nobody offers', ['weather'], 'not-a-choice'],
    ['the same twice', ['health', 'health'], 'duplicate'],
    ['no list', 'health', 'wrong-type'],
  ])('is refused with %s', async (_, barriers, code) => {
    const { client } = await given.aCaseload();
    const { path } = await given.anAppointment(client, { startsAt: TEN });
    const { body } = await send(client.lead, `${path}/miss`, { barriers }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ field: 'barriers', code })]);
  });

  it('tells an experience expert nothing of why', async () => {
    const { organisation, client } = await given.aCaseload();
    const farid = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(client, farid, 'experience_expert');
    const attendees = [{ staffMemberId: farid.id }];
    const { path } = await given.anAppointment(client, { startsAt: TEN, attendees });
    await send(client.lead, `${path}/miss`, { barriers: ['phone_credit'] }).expect(204);
    const { text } = await farid.get(`${client.path}/conversations`).expect(200);
    expect(text).not.toContain('phone_credit');
  });
});

describe('taking back that an appointment was missed or moved', () => {
  it.each(['miss', 'move'])('puts it back as it was, and the new one goes (%s)', async (verb) => {
    const { client } = await given.aCaseload();
    const { id, path } = await given.anAppointment(client, { startsAt: TEN });
    const field = verb === 'miss' ? 'newStartsAt' : 'startsAt';
    await send(client.lead, `${path}/${verb}`, { [field]: TOMORROW }).expect(204);
    const back = await send(client.lead, `${path}/plan-again`, {}, 2).expect(204);
    expect(back.get('ETag')).toBe('"3"');
    expect(await week(client.lead)).toMatchObject([
      { conversationId: id, status: 'planned', startsAt: TEN, version: 3 },
    ]);
    const { body } = await client.lead.get(`${client.path}/conversations`);
    expect(body.items).toMatchObject([
      { status: 'moved', movedToId: id, startsAt: TOMORROW },
      { id, status: 'planned', movedToId: null, missedReason: null },
    ]);
  });

  it('needs no new one', async () => {
    const { client } = await given.aCaseload();
    const { path } = await given.anAppointment(client, { startsAt: TEN });
    await send(client.lead, `${path}/miss`, {}).expect(204);
    await send(client.lead, `${path}/plan-again`, {}, 2).expect(204);
    expect(await week(client.lead)).toMatchObject([{ status: 'planned' }]);
  });

  it('is refused once the new one was held, and changes nothing', async () => {
    const { client } = await given.aCaseload();
    const { path } = await given.anAppointment(client, { startsAt: TEN });
    await send(client.lead, `${path}/miss`, { newStartsAt: TOMORROW }).expect(204);
    const instead = (await week(client.lead))[1]?.conversationId ?? '';
    await send(client.lead, `${client.path}/conversations/${instead}/hold`, {}).expect(204);
    const { body } = await send(client.lead, `${path}/plan-again`, {}, 2).expect(409);
    expect(body.type).toBe('/problems/conversation-not-planned');
    expect(await week(client.lead)).toMatchObject([{ status: 'missed', version: 2 }, {}]);
  });

  it('is refused for one that stands, for a stale version and for a stranger', async () => {
    const { client } = await given.aCaseload();
    const { path } = await given.anAppointment(client, { startsAt: TEN });
    const { body } = await send(client.lead, `${path}/plan-again`, {}).expect(409);
    expect(body.type).toBe('/problems/conversation-not-missed');
    await send(client.lead, `${path}/plan-again`, {}, 9).expect(412);
    await send(await given.aPerson(), `${path}/plan-again`, {}).expect(404);
  });
});
