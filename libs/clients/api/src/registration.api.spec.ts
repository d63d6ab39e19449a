import { randomUUID } from 'node:crypto';
import { type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { aRegistration, ClientsGiven } from './testing/clients.given';
import { startClients } from './testing/start-clients';

const today = dayOf(new Date());
const tomorrow = addDays(today, 1);

describe('registering a client', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  it('keeps everything that was told and answers where it stands', async () => {
    const caseworker = await given.aPerson();
    const id = randomUUID();
    const told = {
      ...{ callName: 'Amina', givenNames: 'Amina Fatima', namePrefix: 'el', familyName: 'Amrani' },
      ...{ birthDate: '1989-04-17', formOfAddress: 'u', secretAddress: true },
      ...{ addressLine: 'Verzonnenstraat 12', postcode: '1234 ZZ', city: 'Voorbeeldstad' },
    };
    const contact = {
      ...{ channel: 'sms', phone: '06 12 34 56 78', email: 'amina@voorbeeld.test' },
      ...{ language: 'ar', interpreter: true, bestTime: 'onder schooltijd' },
    };
    const answer = await caseworker
      .post('/clients', {
        ...{ id, ...told, contact },
        safeContactRule: 'Nooit naar het oude nummer.',
        strengths: ['zus dichtbij', 'kookt graag'],
        trajectory: { reason: 'Achterstand in de huur', noticeGivenOn: '2024-01-15' },
      })
      .expect(201);
    expect(answer.body).toEqual({ id });
    expect(answer.get('Location')).toBe(`/api/v1/clients/${id}`);
    expect(answer.get('ETag')).toBe('"1"');
    const details = await caseworker.get(`/clients/${id}`).expect(200);
    expect(details.get('ETag')).toBe('"1"');
    expect(details.body).toMatchObject({
      ...{ id, ...told, fullName: 'Amina el Amrani', status: 'active', teamName: 'Team Noord' },
      contact: { ...contact, version: 1, numberConfirmedOn: null },
      safeContactRules: [{ text: 'Nooit naar het oude nummer.', endedOn: null, version: 1 }],
    });
    expect(details.body.strengths.map(({ text }: { text: string }) => text)).toEqual([
      'zus dichtbij',
      'kookt graag',
    ]);
  });

  it('needs one name, and no address, number or birth date', async () => {
    const client = await given.aClient({
      callName: 'Selam',
      contact: { channel: 'visit', language: 'ti', interpreter: true },
    });
    expect(await given.details(client)).toMatchObject({
      ...{ callName: 'Selam', fullName: 'Selam', familyName: null, birthDate: null, age: null },
      contact: { channel: 'visit', phone: null },
    });
  });

  it('makes the registrar the lead, from today', async () => {
    const client = await given.aClient();
    expect((await given.details(client)).assignments).toEqual([
      expect.objectContaining({
        ...{ staffMemberId: client.lead.id, staffName: client.lead.name, kind: 'lead_worker' },
        ...{ fromDay: today, untilDay: null },
      }),
    ]);
  });

  it("begins a trajectory today, on the team's usual ground", async () => {
    const client = await given.aClient();
    expect((await given.details(client)).trajectories).toEqual([
      expect.objectContaining({
        ...{ status: 'active', startedOn: today, noticeGivenOn: '2024-01-15', endedOn: null },
        ...{ reason: 'Achterstand in de huur', processingActivityName: 'Schuldhulp' },
      }),
    ]);
  });

  it('can begin it on another ground of the organisation', async () => {
    const caseworker = await given.aPerson();
    const grounds = await caseworker.get('/processing-activities').expect(200);
    const ground = grounds.body.find(({ code }: { code: string }) => code === 'participation');
    const trajectory = { ...aRegistration.trajectory, processingActivityId: ground.id };
    const client = await given.aClient({ lead: caseworker, trajectory });
    const [begun] = (await given.details(client)).trajectories;
    expect(begun?.processingActivityName).toBe('Werk en inkomen');
  });

  it('happens once when one request comes twice', async () => {
    const caseworker = await given.aPerson();
    const key = randomUUID();
    const send = () =>
      caseworker.post('/clients', aRegistration).set('Idempotency-Key', key).expect(201);
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    const list = await caseworker.get('/clients').expect(200);
    expect(list.body.items).toHaveLength(1);
  });

  it('refuses an id that is taken, and does not touch who has it', async () => {
    const client = await given.aClient();
    const body = { ...aRegistration, id: client.id, callName: 'Iemand anders' };
    const answer = await client.lead.post('/clients', body).expect(409);
    expect(answer.body.type).toBe('/problems/already-exists');
    expect((await given.details(client)).callName).toBe('Amina');
  });

  describe('in a team', () => {
    const registerIn = async (teamId?: string) => {
      const organisation = await given.anOrganisation();
      const caseworker = await given.aPerson({ organisation });
      return { caseworker, post: caseworker.post('/clients', { ...aRegistration, teamId }) };
    };

    it('asks which one of somebody who works for the whole organisation', async () => {
      const organisation = await given.anOrganisation();
      const caseworker = await given.aPerson({ organisation, teamId: null });
      const asked = await caseworker.post('/clients', aRegistration).expect(400);
      expect(asked.body.errors).toEqual([{ field: 'teamId', code: 'required' }]);
      const told = { ...aRegistration, teamId: organisation.teamId };
      await caseworker.post('/clients', told).expect(201);
    });

    it("refuses somebody else's team", async () => {
      const organisation = await given.anOrganisation();
      const teamId = await given.aTeam(organisation);
      const caseworker = await given.aPerson({ organisation });
      const answer = await caseworker.post('/clients', { ...aRegistration, teamId }).expect(400);
      expect(answer.body.errors).toEqual([{ field: 'teamId', code: 'unknown-record' }]);
    });

    it('refuses a team of another organisation, also of who may choose any', async () => {
      const { teamId } = await given.anOrganisation();
      expect((await (await registerIn(teamId)).post).body.errors).toEqual([
        { field: 'teamId', code: 'unknown-record' },
      ]);
      const free = await given.aPerson({ teamId: null });
      const answer = await free.post('/clients', { ...aRegistration, teamId }).expect(400);
      expect(answer.body.errors).toEqual([{ field: 'teamId', code: 'unknown-record' }]);
    });
  });

  it('refuses a ground of another organisation', async () => {
    const elsewhere = await (await given.aPerson()).get('/processing-activities').expect(200);
    const caseworker = await given.aPerson();
    const processingActivityId = elsewhere.body[0].id;
    const trajectory = { ...aRegistration.trajectory, processingActivityId };
    const answer = await caseworker.post('/clients', { ...aRegistration, trajectory }).expect(400);
    expect(answer.body.errors).toEqual([
      { field: 'trajectory.processingActivityId', code: 'unknown-record' },
    ]);
  });

  it.each([
    ['no name', { callName: '  ' }, 'callName', 'required'],
    ['a name that is too long', { callName: 'a'.repeat(101) }, 'callName', 'too-long'],
    ['a NUL', { familyName: 'El\0Amrani' }, 'familyName', 'forbidden-character'],
    ['a number for a name', { callName: 7 }, 'callName', 'wrong-type'],
    ['a day that does not exist', { birthDate: '1989-02-30' }, 'birthDate', 'not-a-day'],
    ['a birth day to come', { birthDate: tomorrow }, 'birthDate', 'day-in-future'],
    ['another form of address', { formOfAddress: 'jij' }, 'formOfAddress', 'not-a-choice'],
    ['no word about the address', { secretAddress: undefined }, 'secretAddress', 'required'],
    ['an unknown field', { nickname: 'Mina' }, 'nickname', 'unknown-field'],
    ['an id that is none', { id: 'amina' }, 'id', 'not-an-id'],
    ['no contact', { contact: undefined }, 'contact', 'required'],
    ['a list for a contact', { contact: [] }, 'contact', 'wrong-type'],
    ['a long rule', { safeContactRule: 'a'.repeat(301) }, 'safeContactRule', 'too-long'],
    ['many strengths', { strengths: Array(21).fill('sterk') }, 'strengths', 'too-many'],
    ['no trajectory', { trajectory: undefined }, 'trajectory', 'required'],
  ])('refuses %s', async (_, wrong, field, code) => {
    const caseworker = await given.aPerson();
    const answer = await caseworker.post('/clients', { ...aRegistration, ...wrong }).expect(400);
    expect(answer.body.type).toBe('/problems/validation-failed');
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it.each([
    ['contact', { channel: 'pigeon' }, 'contact.channel', 'not-a-choice'],
    ['contact', { phone: 'geen' }, 'contact.phone', 'not-a-phone'],
    ['contact', { email: 'amina@' }, 'contact.email', 'not-an-email'],
    ['contact', { language: '' }, 'contact.language', 'required'],
    ['contact', { interpreter: 'ja' }, 'contact.interpreter', 'wrong-type'],
    ['contact', { fax: '1' }, 'contact.fax', 'unknown-field'],
    ['contact', { numberConfirmedOn: tomorrow }, 'contact.numberConfirmedOn', 'day-in-future'],
    ['trajectory', { reason: '' }, 'trajectory.reason', 'required'],
    ['trajectory', { noticeGivenOn: '' }, 'trajectory.noticeGivenOn', 'not-a-day'],
    ['trajectory', { noticeGivenOn: tomorrow }, 'trajectory.noticeGivenOn', 'day-in-future'],
  ] as const)('says inside %s what is wrong with %j', async (part, wrong, field, code) => {
    const caseworker = await given.aPerson();
    const body = { ...aRegistration, [part]: { ...aRegistration[part], ...wrong } };
    const answer = await caseworker.post('/clients', body).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
    const list = await caseworker.get('/clients').expect(200);
    expect(list.body.items).toEqual([]);
  });

  it.each(['experience_expert', 'team_lead', 'policy_officer', 'administrator'] as const)(
    'is no work of a(n) %s',
    async (role) => {
      const person = await given.aPerson({ role });
      const answer = await person.post('/clients', aRegistration).expect(403);
      expect(answer.body.type).toBe('/problems/not-allowed');
    },
  );
});
