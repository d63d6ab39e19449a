import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import request from 'supertest';
import { readCalendar, type CalendarEntry } from './testing/calendar-reader';
import { ConversationsGiven } from './testing';
import { startConversations } from './testing/start-conversations';

/** A Wednesday in winter: ten o'clock here is nine in UTC. */
const TODAY = '2026-11-25';
const TEN = '2026-11-25T09:00:00.000Z';
const TOMORROW = '2026-11-26T09:00:00.000Z';
const CANARY = 'Kanariegeel';
/** Each test calls from a place of its own: dead addresses are counted per place. */
let place = 0;

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new ConversationsGiven(running.app);
});
beforeEach(() => {
  running.clock.set(TODAY);
  place += 1;
});
afterAll(() => running.stop());

async function aFeed(person: Person): Promise<string> {
  const { body } = await person.post('/calendar-feed').expect(201);
  return new URL((body as { address: string }).address).pathname;
}

/** Asks as a calendar program does: without a session and without our header. */
const ask = (path: string) =>
  request(running.app.getHttpServer())
    .get(path)
    .set('X-Forwarded-For', `198.51.${String(place)}.1`);

async function entries(path: string): Promise<readonly CalendarEntry[]> {
  return readCalendar((await ask(path).expect(200)).text).events;
}

const send = (person: Person, path: string, body: object, version = 1) =>
  person.post(path, body).set('If-Match', `"${version}"`);

describe('a calendar outside the product', () => {
  it('tells when and how, and never whom, why or at which address', async () => {
    const { caseworker, client } = await given.aCaseload();
    const feed = await aFeed(caseworker);
    const told = { place: CANARY, durationMinutes: 45, attendees: [{ name: CANARY }] };
    const visit = await given.anAppointment(client, { ...told, startsAt: TEN });
    await given.anAppointment(client, { startsAt: TOMORROW, kind: 'office', place: 'kamer 2' });
    await given.aConversationHeld(client, {
      ...{ startsAt: '2026-11-24T09:00:00Z', kind: 'phone', agreedText: CANARY },
    });
    const { text } = await ask(feed).expect(200);
    for (const hidden of [CANARY, 'Amina', client.id, caseworker.id, caseworker.name]) {
      expect(text).not.toContain(hidden);
    }
    const calendar = readCalendar(text);
    expect(calendar.events).toHaveLength(3);
    expect(calendar.events.map((one) => [one.title, one.place ?? null])).toEqual([
      ['Telefoongesprek', null],
      ['Bezoek', null],
      ['Gesprek op kantoor', 'kamer 2'],
    ]);
    expect(calendar.events[1]).toMatchObject({
      ...{ uid: `${visit.id}@ademruimte`, status: 'CONFIRMED', sequence: 0 },
      ...{ start: TEN, end: '2026-11-25T09:45:00.000Z', description: undefined },
    });
  });

  it('says not even at which office somebody with a secret address is met', async () => {
    const caseworker = await given.aPerson();
    const client = await given.aClient({ lead: caseworker, secretAddress: true });
    await given.anAppointment(client, { startsAt: TEN, kind: 'office', place: CANARY });
    expect(await entries(await aFeed(caseworker))).toMatchObject([{ place: undefined }]);
  });

  it('keeps the hour on both sides of the night the clock changes', async () => {
    running.clock.set('2026-10-20');
    const { caseworker, client } = await given.aCaseload();
    // Ten o'clock here, the Friday before and the Monday after 25 October 2026.
    await given.anAppointment(client, { startsAt: '2026-10-23T10:00:00+02:00' });
    await given.anAppointment(client, { startsAt: '2026-10-26T10:00:00+01:00' });
    // The hour that comes twice that night stays two hours apart from the day before.
    await given.anAppointment(client, { startsAt: '2026-10-25T02:30:00+02:00' });
    await given.anAppointment(client, { startsAt: '2026-10-25T02:30:00+01:00' });
    const found = await entries(await aFeed(caseworker));
    const clock = new Intl.DateTimeFormat('nl', {
      ...{ timeZone: 'Europe/Amsterdam', weekday: 'short', hour: '2-digit', minute: '2-digit' },
    } as const);
    expect(found.map(({ start }) => clock.format(new Date(start)))).toEqual([
      ...['vr 10:00', 'zo 02:30', 'zo 02:30', 'ma 10:00'],
    ]);
    expect(found.map(({ start }) => start)).toEqual([
      ...['2026-10-23T08:00:00.000Z', '2026-10-25T00:30:00.000Z'],
      ...['2026-10-25T01:30:00.000Z', '2026-10-26T09:00:00.000Z'],
    ]);
  });

  it('follows what moves, and tells as cancelled what goes on no more', async () => {
    const { caseworker, client } = await given.aCaseload();
    const feed = await aFeed(caseworker);
    const visit = await given.anAppointment(client, { startsAt: TEN });
    const other = await given.anAppointment(client, { startsAt: TOMORROW });
    await caseworker
      .put(visit.path, { kind: 'visit', startsAt: '2026-11-25T10:00:00Z' })
      .set('If-Match', '"1"')
      .expect(204);
    expect(await entries(feed)).toMatchObject([
      { uid: `${visit.id}@ademruimte`, start: '2026-11-25T10:00:00.000Z', sequence: 1 },
      { uid: `${other.id}@ademruimte`, sequence: 0 },
    ]);
    await send(caseworker, `${visit.path}/move`, { startsAt: '2026-11-27T09:00:00Z' }, 2);
    await send(caseworker, `${other.path}/miss`, {});
    expect(await entries(feed)).toMatchObject([
      { uid: `${visit.id}@ademruimte`, status: 'CANCELLED', sequence: 2 },
      { uid: `${other.id}@ademruimte`, status: 'CANCELLED', sequence: 1 },
      { status: 'CONFIRMED', start: '2026-11-27T09:00:00.000Z', sequence: 0 },
    ]);
  });

  it('reaches 30 days back and half a year ahead', async () => {
    const { caseworker, client } = await given.aCaseload();
    const held = (startsAt: string) => given.aConversationHeld(client, { startsAt });
    await held('2026-10-25T22:59:00Z');
    const first = await held('2026-10-25T23:00:00Z');
    const last = await given.anAppointment(client, { startsAt: '2027-05-24T21:59:00Z' });
    await given.anAppointment(client, { startsAt: '2027-05-24T22:00:00Z' });
    const found = await entries(await aFeed(caseworker));
    expect(found.map(({ uid }) => uid)).toEqual([first, last].map(({ id }) => `${id}@ademruimte`));
  });

  it('holds for an experience expert only what they were invited to', async () => {
    const { organisation, client } = await given.aCaseload();
    const farid = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(client, farid, 'experience_expert');
    await given.anAppointment(client, { startsAt: TEN, attendees: [] });
    const his = await given.anAppointment(client, {
      ...{ startsAt: TOMORROW, attendees: [{ staffMemberId: farid.id }] },
    });
    const found = await entries(await aFeed(farid));
    expect(found.map(({ uid }) => uid)).toEqual([`${his.id}@ademruimte`]);
  });

  it('leaves with the work', async () => {
    const { caseworker, client } = await given.aCaseload();
    const feed = await aFeed(caseworker);
    await given.anAppointment(client, { startsAt: TEN, attendees: [] });
    expect(await entries(feed)).toHaveLength(1);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = '2020-01-01', until_day = '2026-11-24'
       WHERE client_id = $1`,
      [client.id],
    );
    expect(await entries(feed)).toEqual([]);
  });

  it('is a calendar file that nobody keeps on the way', async () => {
    const { headers } = await ask(await aFeed(await given.aPerson())).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'no-store',
    });
  });

  it('leaves a record per person, once an hour however often it is read', async () => {
    const { caseworker, client } = await given.aCaseload();
    const feed = await aFeed(caseworker);
    await given.anAppointment(client, { startsAt: TEN });
    await entries(feed);
    await entries(feed);
    const seen = await asSuperuser<{ client_id: string; kind: string }>(
      'SELECT client_id, kind FROM audit.view WHERE staff_member_id = $1',
      [caseworker.id],
    );
    expect(seen).toEqual([{ client_id: client.id, kind: 'listed' }]);
  });

  it('costs as many statements for 20 appointments as for one', async () => {
    const { caseworker, client } = await given.aCaseload();
    const feed = await aFeed(caseworker);
    const add = () => given.anAppointment(client, { startsAt: TEN });
    await add();
    const forOne = await countStatements(() => entries(feed));
    await Promise.all(Array.from({ length: 19 }, add));
    expect(await countStatements(() => entries(feed))).toEqual(forOne);
  }, 30_000);
});

describe('the address of a calendar', () => {
  it('is told once, long enough that nobody guesses it, and only its hash is kept', async () => {
    const person = await given.aPerson();
    expect((await person.get('/calendar-feed').expect(200)).body).toEqual({ madeAt: null });
    const { body } = await person.post('/calendar-feed').expect(201);
    const [, token = ''] = /\/api\/v1\/calendar\/([\w-]+)\.ics$/.exec(body.address as string) ?? [];
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const state = await person.get('/calendar-feed').expect(200);
    expect(state.text).not.toContain(token);
    expect(state.body).toEqual({ madeAt: expect.any(String) });
    const [kept] = await asSuperuser<{ all: string }>(
      `SELECT row_to_json(f)::text AS all FROM app.calendar_feed f WHERE staff_member_id = $1`,
      [person.id],
    );
    expect(kept?.all).not.toContain(token);
    expect(kept?.all).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('ends the one before', async () => {
    const person = await given.aPerson();
    const first = await aFeed(person);
    const second = await aFeed(person);
    await ask(first).expect(404);
    await ask(second).expect(200);
  });

  it('is dead the moment it is taken back', async () => {
    const person = await given.aPerson();
    const feed = await aFeed(person);
    await ask(feed).expect(200);
    await person.delete('/calendar-feed').expect(204);
    await ask(feed).expect(404);
    expect((await person.get('/calendar-feed')).body).toEqual({ madeAt: null });
    await person.delete('/calendar-feed').expect(204);
  });

  it('is dead when its owner left, or is something else here now', async () => {
    const [left, changed, closed] = [
      await given.aPerson(),
      await given.aPerson(),
      await given.aPerson(),
    ];
    const feeds = [await aFeed(left), await aFeed(changed), await aFeed(closed)];
    for (const feed of feeds) await ask(feed).expect(200);
    await asSuperuser(
      `UPDATE app.membership SET from_day = '2020-01-01', until_day = '2026-11-24'
       WHERE staff_member_id = $1`,
      [left.id],
    );
    await asSuperuser(
      `UPDATE app.membership SET role = 'experience_expert' WHERE staff_member_id = $1`,
      [changed.id],
    );
    await asSuperuser('UPDATE app.staff_member SET disabled_at = now() WHERE id = $1', [closed.id]);
    for (const feed of feeds) await ask(feed).expect(404);
  });

  it('that nobody has answers exactly as one that was taken back', async () => {
    const person = await given.aPerson();
    const feed = await aFeed(person);
    await person.delete('/calendar-feed').expect(204);
    const never = await ask('/api/v1/calendar/geraden.ics').expect(404);
    const dead = await ask(feed).expect(404);
    expect(dead.body).toEqual(never.body);
    expect(dead.get('content-type')).toBe(never.get('content-type'));
  });

  it('is slowed down for who guesses, and works on for who does not', async () => {
    const feed = await aFeed(await given.aPerson());
    const guess = () => ask('/api/v1/calendar/steeds-dezelfde.ics');
    for (let nth = 1; nth <= 5; nth += 1) await guess().expect(404);
    const { headers } = await guess().expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    for (let nth = 1; nth <= 8; nth += 1) await ask(feed).expect(200);
    for (let nth = 1; nth <= 60; nth += 1) await ask(`/api/v1/calendar/${nth}.ics`);
    await ask('/api/v1/calendar/nog-een.ics').expect(429);
  });

  it('is made by who has appointments, for themselves alone', async () => {
    await (await given.aPerson({ role: 'policy_officer' })).post('/calendar-feed').expect(403);
    const { organisation, caseworker, client } = await given.aCaseload();
    await given.anAppointment(client, { startsAt: TEN });
    const colleague = await given.aPerson({ organisation });
    const [own, other] = [await aFeed(caseworker), await aFeed(colleague)];
    expect([await entries(own), await entries(other)]).toMatchObject([[{}], []]);
    await colleague.delete('/calendar-feed').expect(204);
    await ask(own).expect(200);
  });
});
