import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import type { PersonRequest } from './clients.dto';
import { aRegistration, ClientsGiven } from './testing/clients.given';
import { startClients } from './testing/start-clients';

const today = dayOf(new Date());
const person: PersonRequest = { callName: 'Mina', formOfAddress: 'u', secretAddress: false };

describe('the personal data of a client', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  it('are there for a co-worker and for the lead of the team', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    expect((await given.details(client, coWorker)).contact.phone).toBe('06 12 34 56 78');
    const seen = await given.details(client, teamLead);
    expect(seen.may).toContain('team:assign');
    expect(seen.may).not.toContain('client:edit');
  });

  it('are not for an experience expert: an invitation gives no number and no address', async () => {
    const { expert, client } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await expert.get(client.path).expect(403);
  });

  it('tell the age: who turns 18 today is 18', async () => {
    running.clock.set('2026-11-21');
    const client = await given.aClient({ birthDate: '2008-11-22' });
    expect((await given.details(client)).age).toBe(17);
    running.clock.set('2026-11-22');
    expect((await given.details(client)).age).toBe(18);
  });

  it('write down that somebody looked', async () => {
    const { client, caseworker } = await given.aCaseload();
    await given.details(client);
    const views = await asSuperuser(
      'SELECT kind, staff_member_id FROM audit.view WHERE client_id = $1',
      [client.id],
    );
    expect(views).toEqual([{ kind: 'opened', staff_member_id: caseworker.id }]);
  });

  it('come in as many statements, whatever the file holds', async () => {
    const client = await given.aClient();
    const read = () => countStatements(() => given.details(client));
    const few = await read();
    for (const text of ['een', 'twee', 'drie']) {
      await client.lead.post(`${client.path}/strengths`, { text }).expect(201);
    }
    expect(await read()).toHaveLength(few.length);
    expect(few.length).toBeLessThanOrEqual(7);
  });

  it('change as a whole: what is left out is empty', async () => {
    const client = await given.aClient({ familyName: 'Amrani', city: 'Voorbeeldstad' });
    const answer = await client.lead
      .put(client.path, { ...person, birthDate: '1989-04-17' })
      .set('If-Match', '"1"')
      .expect(204);
    expect(answer.get('ETag')).toBe('"2"');
    expect(await given.details(client)).toMatchObject({
      ...{ version: 2, callName: 'Mina', familyName: null, city: null, birthDate: '1989-04-17' },
      ...{ formOfAddress: 'u', status: 'active' },
    });
  });

  it('are found by the new name at once', async () => {
    const client = await given.aClient();
    await client.lead.put(client.path, person).set('If-Match', '"1"').expect(204);
    const found = await client.lead.post('/client-searches', { words: 'mina' }).expect(200);
    expect(found.body.items[0].callName).toBe('Mina');
  });

  it('change for the first of two at once; the other is shown both', async () => {
    const client = await given.aClient();
    await client.lead.put(client.path, person).set('If-Match', '"1"').expect(204);
    const late = await client.lead
      .put(client.path, { ...person, callName: 'Amientje' })
      .set('If-Match', '"1"')
      .expect(412);
    expect(late.body).toMatchObject({
      type: '/problems/record-changed',
      current: { version: 2, callName: 'Mina', formOfAddress: 'u' },
    });
    await client.lead.put(client.path, person).expect(428);
    await client.lead.put(client.path, person).set('If-Match', 'twee').expect(400);
  });

  it.each([
    [{ birthDate: addDays(today, 1) }, 'birthDate', 'day-in-future'],
    [{ callName: null }, 'callName', 'required'],
    [{ teamId: 'x' }, 'teamId', 'unknown-field'],
    [{ status: 'closed' }, 'status', 'unknown-field'],
    [{ postcode: '1'.repeat(13) }, 'postcode', 'too-long'],
  ])('refuse %j', async (wrong, field, code) => {
    const client = await given.aClient();
    const answer = await client.lead
      .put(client.path, { ...person, ...wrong })
      .set('If-Match', '"1"')
      .expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
    expect((await given.details(client)).version).toBe(1);
  });

  describe('contact preference', () => {
    it('changes on its own version, and forgets the confirmation of another number', async () => {
      const client = await given.aClient();
      const path = `${client.path}/contact-preference`;
      const confirmed = { ...aRegistration.contact, numberConfirmedOn: today };
      await client.lead.put(path, confirmed).set('If-Match', '"1"').expect(204);
      expect((await given.details(client)).contact.numberConfirmedOn).toBe(today);
      const other = { ...aRegistration.contact, channel: 'sms', phone: '06 87 65 43 21' };
      await client.lead.put(path, other).set('If-Match', '"2"').expect(204);
      expect(await given.details(client)).toMatchObject({
        version: 1,
        contact: { version: 3, channel: 'sms', numberConfirmedOn: null },
      });
      const late = await client.lead.put(path, confirmed).set('If-Match', '"2"').expect(412);
      expect(late.body.current).toMatchObject({ channel: 'sms', phone: '06 87 65 43 21' });
    });

    it('refuses a confirmation that has yet to come', async () => {
      const client = await given.aClient();
      const numberConfirmedOn = addDays(today, 1);
      const answer = await client.lead
        .put(`${client.path}/contact-preference`, { ...aRegistration.contact, numberConfirmedOn })
        .set('If-Match', '"1"')
        .expect(400);
      expect(answer.body.errors).toEqual([{ field: 'numberConfirmedOn', code: 'day-in-future' }]);
    });
  });

  describe('safe-contact rules', () => {
    it('are added, confirmed for sharing and ended; that they held stays known', async () => {
      const client = await given.aClient();
      const rules = `${client.path}/safe-contact-rules`;
      const added = await client.lead.post(rules, { text: 'Nooit bellen na vijven.' }).expect(201);
      const rule = `${rules}/${added.body.id}`;
      await client.lead.post(`${rule}/confirm-sharing`).set('If-Match', '"1"').expect(204);
      const ended = await client.lead.delete(rule).set('If-Match', '"2"').expect(204);
      expect(ended.get('ETag')).toBe('"3"');
      expect((await given.details(client)).safeContactRules).toEqual([
        {
          ...{ id: added.body.id, version: 3, text: 'Nooit bellen na vijven.' },
          ...{ fromDay: today, endedOn: today, sharingConfirmedOn: today },
        },
      ]);
      await client.lead.delete(rule).set('If-Match', '"1"').expect(412);
    });

    it.each([
      [{}, 'required'],
      [{ text: 'a'.repeat(301) }, 'too-long'],
      [{ text: 'a\0' }, 'forbidden-character'],
    ])('refuse %j', async (body, code) => {
      const client = await given.aClient();
      const answer = await client.lead.post(`${client.path}/safe-contact-rules`, body).expect(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ field: 'text', code })]);
    });
  });

  describe('strengths and helpers', () => {
    it('come and go', async () => {
      const client = await given.aClient();
      const strengths = `${client.path}/strengths`;
      const one = await client.lead.post(strengths, { text: 'zus dichtbij' }).expect(201);
      await client.lead.post(`${strengths}/${one.body.id}/end`).set('If-Match', '"1"').expect(204);
      const helpers = `${client.path}/helpers`;
      const els = { name: 'juf Els', role: 'leerkracht', organisationName: 'IKC De Linde' };
      const two = await client.lead.post(helpers, { ...els, mayKnow: 'niets' }).expect(201);
      const helper = `${helpers}/${two.body.id}`;
      await client.lead
        .put(helper, { ...els, reach: '010 555 01 01' })
        .set('If-Match', '"1"')
        .expect(204);
      await client.lead.post(`${helper}/end`).set('If-Match', '"2"').expect(204);
      const late = await client.lead.put(helper, els).set('If-Match', '"1"').expect(412);
      expect(late.body.current).toMatchObject({ reach: '010 555 01 01', endedOn: today });
      expect(await given.details(client)).toMatchObject({
        strengths: [{ text: 'zus dichtbij', notedOn: today, endedOn: today, version: 2 }],
        helpers: [{ ...els, mayKnow: null, reach: '010 555 01 01', endedOn: today, version: 3 }],
      });
    });

    it.each([
      ['strengths', {}, 'text'],
      ['strengths', { text: 'a'.repeat(201) }, 'text'],
      ['helpers', { name: 'juf Els' }, 'role'],
      ['helpers', { name: 'juf Els', role: 'leerkracht', phone: '1' }, 'phone'],
    ])('refuse for %s: %j', async (list, body, field) => {
      const client = await given.aClient();
      const answer = await client.lead.post(`${client.path}/${list}`, body).expect(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ field })]);
    });

    it('of one client are not those of another', async () => {
      const { caseworker, client } = await given.aCaseload();
      const other = await given.aClient({ lead: caseworker });
      const added = await caseworker.post(`${client.path}/strengths`, { text: 'zus' }).expect(201);
      await caseworker
        .post(`${other.path}/strengths/${added.body.id}/end`)
        .set('If-Match', '"1"')
        .expect(404);
    });
  });

  it('says which teams and grounds there are to choose from', async () => {
    const { organisation, caseworker } = await given.aTeamOfThree();
    const teams = await caseworker.get('/teams').expect(200);
    expect(teams.body).toEqual([
      {
        ...{ id: organisation.teamId, name: 'Team Noord', phone: '010 000 00 00' },
        defaultProcessingActivityId: expect.any(String),
      },
    ]);
    const grounds = await caseworker.get('/processing-activities').expect(200);
    expect(grounds.body.map(({ code }: { code: string }) => code).sort()).toEqual([
      ...['debt_help', 'participation', 'social_support'],
    ]);
  });
});
