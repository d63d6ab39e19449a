import { randomUUID } from 'node:crypto';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import type { GivenConversation } from '@ademruimte/conversations-api/testing';
import type { ReminderResponse } from './reminders.dto';
import { REACH, RemindersGiven, startReminders } from './testing';

const TODAY = '2190-11-20';
/** Thursday 25 November 2190, two o'clock in the afternoon here. */
const STARTS = '2190-11-25T13:00:00Z';
const DUE = '2190-11-24T09:00:00.000Z';

describe('reminders', () => {
  let running: Running;
  let given: RemindersGiven;

  beforeAll(async () => {
    running = await startReminders();
    given = new RemindersGiven(running.app);
  });
  beforeEach(() => running.clock.set(TODAY));
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const anAppointment = async (contact: object = {}, more: object = {}) => {
    const client = await given.aClientReached(contact, more);
    const visit = await given.anAppointment(client, { startsAt: STARTS });
    return { client, visit };
  };
  const change = (client: GivenClient, one: ReminderResponse, verb: string, body: object = {}) => {
    const path = `${client.path}/reminders/${one.id}`;
    const asked = verb ? client.lead.post(`${path}/${verb}`) : client.lead.put(path, body);
    return asked.set('If-Match', `"${String(one.version)}"`);
  };
  const follow = ({ path }: GivenConversation, by: GivenClient, verb: string, body: object) =>
    by.lead.post(`${path}/${verb}`, body).set('If-Match', '"1"').expect(204);

  describe('of an appointment', () => {
    it('comes by itself, as the client likes, on the day before', async () => {
      const { client, visit } = await anAppointment();
      expect(await given.one(client, visit)).toMatchObject({
        ...{ aboutKind: 'conversation', aboutAt: '2190-11-25T13:00:00.000Z', channel: 'sms' },
        ...{ dueAt: DUE, state: 'planned', problem: null, heldBack: false, version: 1 },
        text: expect.stringMatching(/^Hoi Amina! Donderdag 25 november om 14\.00 uur /),
      });
    });

    it('is in the same transaction: without the one there is not the other', async () => {
      const client = await given.aClientReached();
      const id = randomUUID();
      const body = {
        id,
        kind: 'visit',
        startsAt: STARTS,
        attendees: [{ name: 'X', helperId: id }],
      };
      await client.lead.post(`${client.path}/conversations`, body).expect(400);
      const rows = await asSuperuser('SELECT 1 FROM app.reminder WHERE conversation_id = $1', [id]);
      expect(rows).toEqual([]);
    });

    it.each([
      ['phone', 'by_hand'],
      ['app', 'by_hand'],
      ['email', 'email'],
      ['letter', 'letter'],
    ])('goes to who likes %s by %s', async (channel, by) => {
      const { client, visit } = await anAppointment({ channel });
      expect((await given.one(client, visit)).channel).toBe(by);
    });

    it('is done by hand when a letter would come too late', async () => {
      const client = await given.aClientReached({ channel: 'letter' });
      const visit = await given.anAppointment(client, { startsAt: '2190-11-21T13:00:00Z' });
      expect(await given.one(client, visit)).toMatchObject({
        ...{ channel: 'by_hand', problem: 'too_late' },
      });
    });

    it('does not come by itself to who likes to be visited, but can be asked for', async () => {
      const { client, visit } = await anAppointment({ channel: 'visit' });
      expect(await given.of(client, visit)).toEqual([]);
      const wanted = { aboutKind: 'conversation', aboutId: visit.id, channel: 'sms' };
      await client.lead.post(`${client.path}/reminders`, wanted).expect(201);
      expect((await given.one(client, visit)).channel).toBe('sms');
    });

    it('does not come for what was held already, nor for what begins within three hours', async () => {
      const client = await given.aClientReached();
      const held = await given.aConversationHeld(client);
      const soon = await given.anAppointment(client, { startsAt: `${TODAY}T13:30:00Z` });
      expect([...(await given.of(client, held)), ...(await given.of(client, soon))]).toEqual([]);
    });

    it('goes along to another moment, and its words with it', async () => {
      const { client, visit } = await anAppointment();
      const before = await given.one(client, visit);
      await change(client, before, '', { text: 'Tot donderdag!' }).expect(204);
      await follow(visit, client, 'move', { startsAt: '2190-12-02T08:30:00Z' });
      expect(await given.one(client, visit)).toMatchObject({
        ...{ state: 'withdrawn', problem: 'appointment_changed' },
      });
      const [next] = (await given.all(client)).items.filter(({ state }) => state === 'planned');
      expect(next).toMatchObject({ dueAt: '2190-12-01T09:00:00.000Z', textEdited: false });
      expect(next?.text).toContain('2 december om 09.30 uur');
    });

    it('goes along when its time is put right', async () => {
      const { client, visit } = await anAppointment();
      const body = { kind: 'phone', startsAt: '2190-11-26T08:00:00Z' };
      await client.lead.put(visit.path, body).set('If-Match', '"1"').expect(204);
      const { dueAt, text, version } = await given.one(client, visit);
      expect([dueAt, version]).toEqual(['2190-11-25T09:00:00.000Z', 2]);
      expect(text).toContain('bel ik je');
    });

    it('keeps the channel somebody chose when it moves, and stays away when somebody took it away', async () => {
      const { client, visit } = await anAppointment();
      await change(client, await given.one(client, visit), '', { channel: 'letter' }).expect(204);
      await follow(visit, client, 'move', { startsAt: '2190-12-15T09:00:00Z' });
      const [moved] = (await given.all(client)).items.filter(({ state }) => state === 'planned');
      expect(moved?.channel).toBe('letter');
      const other = await given.anAppointment(client, { startsAt: STARTS });
      await change(client, await given.one(client, other), 'withdraw').expect(204);
      await follow(other, client, 'move', { startsAt: '2190-12-16T09:00:00Z' });
      const planned = (await given.all(client)).items.filter(({ state }) => state === 'planned');
      expect(planned.map(({ id }) => id)).toEqual([moved?.id]);
    });

    it.each([
      ['hold', {}],
      ['miss', { reason: 'Ziek' }],
    ])('is withdrawn when it is over: %s', async (verb, body) => {
      const { client, visit } = await anAppointment();
      running.clock.set('2190-11-26');
      await follow(visit, client, verb, body);
      expect(await given.one(client, visit)).toMatchObject({ state: 'withdrawn' });
    });
  });

  describe('of a step', () => {
    const aStep = async () => {
      const client = await given.aClientReached();
      const step = await given.aStep(client, await given.aGoal(client), { dueOn: '2190-11-25' });
      return { client, step };
    };
    const ask = (client: GivenClient, step: { id: string }) =>
      client.lead.post(`${client.path}/reminders`, { aboutKind: 'step', aboutId: step.id });

    it('comes only when somebody asks for it, on the morning of the day', async () => {
      const { client, step } = await aStep();
      expect(await given.of(client, step)).toEqual([]);
      await ask(client, step).expect(201);
      expect(await given.one(client, step)).toMatchObject({
        ...{ dueAt: '2190-11-25T09:00:00.000Z', channel: 'sms', aboutKind: 'step' },
        text: expect.stringContaining('je stap'),
      });
    });

    it('goes along to another day, and is withdrawn when the step is done', async () => {
      const { client, step } = await aStep();
      await ask(client, step).expect(201);
      const path = `${client.path}/steps/${step.id}`;
      await client.lead
        .post(`${path}/replan`, { dueOn: '2190-11-27' })
        .set('If-Match', '"1"')
        .expect(204);
      expect((await given.one(client, step)).dueAt).toBe('2190-11-27T09:00:00.000Z');
      await client.lead.post(`${path}/done`).set('If-Match', '"2"').expect(204);
      expect(await given.one(client, step)).toMatchObject({
        ...{ state: 'withdrawn', problem: 'step_ended', settledByName: null },
      });
    });

    it('comes once', async () => {
      const { client, step } = await aStep();
      await ask(client, step).expect(201);
      const again = await ask(client, step).expect(409);
      expect(again.body).toMatchObject({ type: '/problems/reminder-planned-already' });
    });
  });

  describe('and safe contact', () => {
    const RULE = { text: 'Nooit appen: haar man leest mee.' };

    it('never goes against a rule: it waits until somebody looked', async () => {
      const { client, visit } = await anAppointment({}, { safeContactRule: RULE.text });
      expect(await given.one(client, visit)).toMatchObject({ heldBack: true, state: 'planned' });
      expect((await given.all(client)).reach).toMatchObject({
        ...{ rules: [RULE.text], waitsForRules: true },
      });
      await client.lead.post(`${client.path}/reminder-safe-contact`).expect(204);
      expect(await given.one(client, visit)).toMatchObject({ heldBack: false });
      expect((await given.all(client)).reach.waitsForRules).toBe(false);
    });

    it('is held back by a rule that comes later, and let go when that one ends', async () => {
      const { client, visit } = await anAppointment();
      await client.lead.post(`${client.path}/reminder-safe-contact`).expect(204);
      await client.lead.post(`${client.path}/safe-contact-rules`, RULE).expect(201);
      expect(await given.one(client, visit)).toMatchObject({ heldBack: true });
      const { safeContactRules } = await given.details(client);
      const path = `${client.path}/safe-contact-rules/${safeContactRules[0]?.id ?? ''}`;
      await client.lead.delete(path).set('If-Match', '"1"').expect(204);
      expect(await given.one(client, visit)).toMatchObject({ heldBack: false });
    });

    it('holds back nothing that is done by hand', async () => {
      const { client, visit } = await anAppointment(
        { channel: 'phone' },
        { safeContactRule: RULE.text },
      );
      expect(await given.one(client, visit)).toMatchObject({ heldBack: false });
    });
  });

  describe('and the client', () => {
    it('are withdrawn while support rests, and come back with it', async () => {
      const { client, visit } = await anAppointment();
      const { trajectories } = await given.details(client);
      const path = `${client.path}/trajectories/${trajectories[0]?.id ?? ''}`;
      await client.lead.post(`${path}/pause`).set('If-Match', '"1"').expect(204);
      expect(await given.one(client, visit)).toMatchObject({
        ...{ state: 'withdrawn', problem: 'client_resting' },
      });
      await client.lead.post(`${path}/resume`).set('If-Match', '"2"').expect(204);
      expect((await given.of(client, visit)).map(({ state }) => state)).toEqual([
        ...['planned', 'withdrawn'],
      ]);
    });

    it('go as the client likes from the moment they like something else', async () => {
      const { client, visit } = await anAppointment();
      const wanted = { ...REACH, channel: 'email', numberConfirmedOn: null };
      await client.lead
        .put(`${client.path}/contact-preference`, wanted)
        .set('If-Match', '"1"')
        .expect(204);
      expect((await given.one(client, visit)).channel).toBe('email');
    });

    it('go in the name that was agreed, or not at all', async () => {
      const { client, visit } = await anAppointment();
      const wish = (version: number, body: object) =>
        client.lead
          .put(`${client.path}/reminder-wishes`, body)
          .set('If-Match', `"${String(version)}"`);
      await wish(1, { wanted: true, sender: 'Tante Bea' }).expect(204);
      expect((await given.one(client, visit)).text).toMatch(/Groet, Tante Bea$/);
      await wish(2, { wanted: false }).expect(204);
      expect(await given.one(client, visit)).toMatchObject({ problem: 'not_wanted' });
      const refused = await wish(3, { wanted: true, sender: 'Team Noord' }).expect(400);
      expect(refused.body.errors).toEqual([
        { field: 'sender', code: 'says-too-much', params: { word: 'Team Noord' } },
      ]);
    });

    it('say when somebody heard that number and address are still their own', async () => {
      const client = await given.aClientReached();
      const confirm = (reach: string, version: number) =>
        client.lead
          .post(`${client.path}/reminder-reach`, { reach })
          .set('If-Match', `"${String(version)}"`)
          .expect(204);
      await confirm('phone', 1);
      await confirm('email', 2);
      const { reach } = await given.all(client);
      expect([reach.numberConfirmedOn, reach.emailConfirmedOn]).toEqual([TODAY, TODAY]);
      const other = { ...REACH, email: 'anders@voorbeeld.test' };
      await client.lead
        .put(`${client.path}/contact-preference`, other)
        .set('If-Match', '"3"')
        .expect(204);
      const { reach: now } = await given.all(client);
      expect([now.numberConfirmedOn, now.emailConfirmedOn]).toEqual([TODAY, null]);
    });
  });

  describe('in the worker’s own way', () => {
    it('go at another moment, by another way, in other words', async () => {
      const { client, visit } = await anAppointment();
      const wanted = { channel: 'email', dueAt: '2190-11-23T14:00:00Z', text: 'Tot donderdag!' };
      await change(client, await given.one(client, visit), '', wanted).expect(204);
      expect(await given.one(client, visit)).toMatchObject({
        ...{ ...wanted, dueAt: '2190-11-23T14:00:00.000Z', version: 2 },
      });
    });

    it.each([
      ['dueAt', '2190-11-23T21:00:00Z', 'not-at-night'],
      ['dueAt', '2190-11-19T10:00:00Z', 'day-in-past'],
      ['dueAt', '2190-11-25T14:00:00Z', 'after-appointment'],
      ['text', 'Neem je schulden mee', 'says-too-much'],
      ['text', 'Groet van Team Noord', 'says-too-much'],
      ['text', 'Ik kom naar Kerkstraat 12', 'says-too-much'],
      ['text', 'x'.repeat(601), 'too-long'],
      ['text', 'a\u0000b', 'forbidden-character'],
      ['channel', 'duif', 'not-a-choice'],
      ['dueAt', 'morgen', 'not-a-moment'],
    ])('are refused with %s %s', async (field, value, code) => {
      const { client, visit } = await anAppointment({}, { addressLine: 'Kerkstraat 12' });
      const before = await given.one(client, visit);
      const answer = await change(client, before, '', { [field]: value }).expect(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
      expect(await given.one(client, visit)).toEqual(before);
    });

    it('are taken away, or done by hand, once', async () => {
      const { client, visit } = await anAppointment();
      const before = await given.one(client, visit);
      await change(client, before, 'done-by-hand').expect(204);
      const after = await given.one(client, visit);
      expect(after).toMatchObject({ state: 'done_by_hand', settledByName: client.lead.name });
      const answer = await change(client, after, 'withdraw').expect(409);
      expect(answer.body).toMatchObject({ type: '/problems/reminder-has-gone' });
    });

    it('show a colleague’s change before it is overwritten', async () => {
      const { client, visit } = await anAppointment();
      const before = await given.one(client, visit);
      await change(client, before, '', { text: 'Tot donderdag!' }).expect(204);
      const answer = await change(client, before, '', { text: 'Tot dan!' }).expect(412);
      expect(answer.body.current).toMatchObject({ text: 'Tot donderdag!', version: 2 });
    });

    it('are sent again only when they failed, as another message', async () => {
      const { client, visit } = await anAppointment();
      const before = await given.one(client, visit);
      await change(client, before, 'again').expect(409);
      await asSuperuser(
        `UPDATE app.reminder SET state = 'failed', problem = 'refused', attempts = 3
         WHERE id = $1`,
        [before.id],
      );
      await change(client, before, 'again').expect(204);
      expect(await given.one(client, visit)).toMatchObject({
        ...{ state: 'planned', problem: null, attempts: 0, dueAt: '2190-11-20T11:00:00.000Z' },
      });
    });

    it.each([
      ['planned', null, 0, 'planned'],
      ['planned', 'not_reached', 2, 'planned'],
      ['failed', 'refused', 1, 'failed'],
      ['failed', 'maybe_sent', 1, 'failed'],
      ['given_up', 'not_reached', 5, 'failed'],
    ])(
      'that were %s (%s) before they were done are so again',
      async (state, problem, tries, now) => {
        const { client, visit } = await anAppointment();
        const before = await given.one(client, visit);
        await asSuperuser(
          'UPDATE app.reminder SET state = $2, problem = $3, attempts = $4 WHERE id = $1',
          [before.id, state, problem, tries],
        );
        await change(client, before, 'done-by-hand').expect(204);
        await change(client, await given.one(client, visit), 'not-done').expect(204);
        // What may have gone never goes again by itself.
        expect(await given.one(client, visit)).toMatchObject({ state: now, problem });
      },
    );

    it('go in the name that was agreed meanwhile, when they were not done after all', async () => {
      const { client, visit } = await anAppointment();
      await change(client, await given.one(client, visit), 'done-by-hand').expect(204);
      await client.lead
        .put(`${client.path}/reminder-wishes`, { wanted: true, sender: 'Tante Bea' })
        .set('If-Match', '"1"')
        .expect(204);
      await change(client, await given.one(client, visit), 'not-done').expect(204);
      const { state, text } = await given.one(client, visit);
      expect(state).toBe('planned');
      expect(text).toMatch(/Groet, Tante Bea$/);
    });

    it('are printed as a letter that holds no secret address', async () => {
      const { client, visit } = await anAppointment(
        { channel: 'letter' },
        { addressLine: 'Kerkstraat 12', secretAddress: true },
      );
      const { id } = await given.one(client, visit);
      const answer = await client.lead.get(`${client.path}/reminders/${id}/letter`).expect(200);
      expect(answer.get('content-type')).toBe('application/pdf');
    });
  });
});
