import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../app.module';

const TODAY = dayOf(new Date());
const IN_A_WEEK = addDays(TODAY, 7);
const DEBTS = 'KANARIE-schulden';
const HEALTH = 'KANARIE-gezondheid';
const PHONE = '06 99 88 77 66';
const STREET = 'KANARIE-straat 1';

describe('what a client shares with an experience expert', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ConversationsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const share = (by: Person, { path }: GivenClient, wanted: object) =>
    by.post(`${path}/sharing-agreements`, {
      ...{ withKind: 'staff', fromDay: TODAY, untilDay: IN_A_WEEK },
      ...{ agreedHow: 'spoken', agreedOn: TODAY, ...wanted },
    });
  const withdraw = (by: Person, { path }: GivenClient, id: string, version = 1) =>
    by.post(`${path}/sharing-agreements/${id}/withdraw`).set('If-Match', `"${String(version)}"`);
  const idOf = ({ body }: { body: unknown }) => (body as { id: string }).id;

  const aClientWithSecrets = async (more: object = {}) => {
    const { organisation, caseworker, expert, teamLead } = await given.aTeamOfThree();
    const contact = { channel: 'phone', phone: PHONE, language: 'nl', interpreter: false };
    const address = { addressLine: STREET, postcode: '1234 AB', city: 'Trommelstad' };
    const client = await given.aClient({ lead: caseworker, contact, ...address, ...more });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await given.aStep(client, await given.aGoal(client));
    const debts = await given.aGoal(client, { domain: 'debts', title: DEBTS });
    await given.aStep(client, debts, { text: DEBTS });
    await given.agreed(client);
    // Two goals at once is enough: the third waits until one rests.
    await client.lead.post(`${debts.path}/rest`).set('If-Match', '"1"').expect(204);
    const health = await given.aGoal(client, { domain: 'physical_health', title: HEALTH });
    return { organisation, expert, teamLead, client, debts, health };
  };
  /** Every answer about the client, byte for byte. */
  const everything = async (reader: Person, { path }: GivenClient) => {
    const parts = ['', '/plan', '/plan/versions/1', '/file', '/bridge', '/conversations', '/notes'];
    const answers: string[] = [];
    for (const part of [...parts, '/household', '/access', '/log', '/urgent-needs']) {
      const { status, text } = await reader.get(`${path}${part}`);
      answers.push(`${part} ${String(status)} ${text}`);
    }
    for (const list of ['/clients', '/today', '/expert-invitations']) {
      answers.push((await reader.get(list)).text);
    }
    return answers.join('\n');
  };
  const secretsIn = (text: string) =>
    [DEBTS, HEALTH, PHONE, STREET].filter((secret) => text.includes(secret));

  it('opens that part of life and nothing else, and closes when it is taken back', async () => {
    const { expert, client } = await aClientWithSecrets();
    const before = await everything(expert, client);
    expect(secretsIn(before)).toEqual([]);
    const wanted = { staffMemberId: expert.id, lifeDomainCodes: ['debts'] };
    const id = idOf(await share(client.lead, client, wanted).expect(201));
    expect(secretsIn(await everything(expert, client))).toEqual([DEBTS]);
    for (const path of ['plan', 'plan/versions/1', 'file']) {
      expect((await expert.get(`${client.path}/${path}`).expect(200)).text).toContain(DEBTS);
    }
    await withdraw(client.lead, client, id).expect(204);
    expect(await everything(expert, client)).toBe(before);
  }, 20_000);

  it('shows what is next of it in the list and on Vandaag too, as long as it is shared', async () => {
    const { expert, client } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const debts = await given.aGoal(client, { domain: 'debts', title: DEBTS });
    await given.aStep(client, debts, { text: DEBTS, dueOn: TODAY });
    const seen = async () => {
      const lists = [await expert.get('/clients').expect(200), await expert.get('/today')];
      return lists.map(({ text }) => text.includes(DEBTS));
    };
    expect(await seen()).toEqual([false, false]);
    const wanted = { staffMemberId: expert.id, lifeDomainCodes: ['debts'] };
    const id = idOf(await share(client.lead, client, wanted).expect(201));
    expect(await seen()).toEqual([true, true]);
    await withdraw(client.lead, client, id).expect(204);
    expect(await seen()).toEqual([false, false]);
  });

  it('opens the phone number or the address, each on its own', async () => {
    const { expert, client } = await aClientWithSecrets();
    const wanted = { staffMemberId: expert.id, parts: ['phone'] };
    const id = idOf(await share(client.lead, client, wanted).expect(201));
    expect(secretsIn(await everything(expert, client))).toEqual([PHONE]);
    await share(client.lead, client, { ...wanted, parts: ['address'] }).expect(201);
    expect(secretsIn(await everything(expert, client))).toEqual([PHONE, STREET]);
    await withdraw(client.lead, client, id).expect(204);
    expect(secretsIn(await everything(expert, client))).toEqual([STREET]);
  }, 20_000);

  it('never opens a secret address', async () => {
    const { expert, client } = await aClientWithSecrets({ secretAddress: true });
    await share(client.lead, client, { staffMemberId: expert.id, parts: ['address'] }).expect(201);
    expect(secretsIn(await everything(expert, client))).toEqual([]);
  });

  it('begins and ends by itself on its days', async () => {
    const { expert, client } = await aClientWithSecrets();
    const tomorrow = addDays(TODAY, 1);
    const wanted = { staffMemberId: expert.id, lifeDomainCodes: ['debts'], fromDay: tomorrow };
    await share(client.lead, client, wanted).expect(201);
    const sees = async () => (await expert.get(`${client.path}/plan`).expect(200)).text;
    expect(secretsIn(await sees())).toEqual([]);
    for (const [day, seen] of [
      [tomorrow, [DEBTS]],
      [IN_A_WEEK, [DEBTS]],
      [addDays(IN_A_WEEK, 1), []],
    ] as const) {
      running.clock.set(day);
      expect(secretsIn(await sees())).toEqual(seen);
    }
  });

  it('opens nothing for another expert, another client, or without an assignment', async () => {
    const { organisation, expert, client } = await aClientWithSecrets();
    const other = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.invited(client, { person: other, kind: 'experience_expert' });
    await share(client.lead, client, {
      ...{ staffMemberId: expert.id, lifeDomainCodes: ['debts'], parts: ['phone'] },
    }).expect(201);
    expect(secretsIn(await everything(other, client))).toEqual([]);
    const invitations = (await expert.get('/expert-invitations')).body as { id: string }[];
    await expert
      .post(`/expert-invitations/${invitations[0]?.id ?? ''}/hand-back`)
      .set('If-Match', '"2"')
      .expect(204);
    expect(secretsIn(await everything(expert, client))).toEqual([]);
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    // Handing back took it away for good: working along again shares nothing by itself.
    expect(secretsIn(await everything(expert, client))).toEqual([]);
  });

  it('is written down by the lead or the team lead, never by who it is shared with', async () => {
    const { organisation, expert, teamLead, client } = await aClientWithSecrets();
    const wanted = { staffMemberId: expert.id, parts: ['phone'] };
    const id = idOf(await share(teamLead, client, wanted).expect(201));
    const coWorker = await given.aPerson({ organisation });
    await given.joins(client, coWorker, 'co_worker');
    for (const other of [coWorker, await given.aPerson({ organisation }), await given.aPerson()]) {
      await share(other, client, wanted).expect(404);
      await withdraw(other, client, id).expect(404);
    }
    await share(expert, client, wanted).expect(403);
    await withdraw(expert, client, id).expect(403);
    const joost = await given.aClient({ lead: client.lead });
    await withdraw(client.lead, joost, id).expect(404);
    await withdraw(client.lead, client, id, 7).expect(412);
    await withdraw(client.lead, client, id).expect(204);
    const twice = await withdraw(client.lead, client, id, 2).expect(409);
    expect(twice.body.type).toBe('/problems/sharing-withdrawn');
  });

  it('says with whom, what, from when and, for an expert, until when', async () => {
    const { organisation, expert, client } = await aClientWithSecrets();
    const staffMemberId = expert.id;
    const lifeDomainCodes = ['debts'];
    const colleague = await given.aPerson({ organisation });
    const wrong: [object, string][] = [
      [{ lifeDomainCodes }, 'staffMemberId'],
      [{ staffMemberId: colleague.id, lifeDomainCodes }, 'staffMemberId'],
      [{ staffMemberId, lifeDomainCodes, untilDay: null }, 'untilDay'],
      [{ staffMemberId, lifeDomainCodes, untilDay: addDays(TODAY, -1) }, 'untilDay'],
      [{ staffMemberId, lifeDomainCodes, agreedOn: addDays(TODAY, 1) }, 'agreedOn'],
      [{ staffMemberId, lifeDomainCodes, fromDay: addDays(TODAY, -9) }, 'fromDay'],
      [{ staffMemberId, parts: ['plan'] }, 'parts'],
      [{ staffMemberId, parts: ['notes'] }, 'parts'],
      [{ staffMemberId }, 'parts'],
      [{ staffMemberId, lifeDomainCodes: ['nergens'] }, 'lifeDomainCodes'],
      [{ withKind: 'helper', helperId: randomUUID(), parts: ['plan'] }, 'helperId'],
      [{ withKind: 'organisation', parts: ['plan'] }, 'name'],
    ];
    for (const [wanted, field] of wrong) {
      const { body } = await share(client.lead, client, wanted).expect(400);
      const { errors } = body as { errors: { field: string }[] };
      expect(errors.map((error) => error.field)).toEqual([field]);
    }
  });

  it('stands on "wie ziet wat", also what is shared with who is outside', async () => {
    const { expert, client } = await aClientWithSecrets();
    const helper = { name: 'juf Els', role: 'lerares', mayKnow: 'Dat er hulp is.' };
    const helperId = idOf(await client.lead.post(`${client.path}/helpers`, helper).expect(201));
    await share(client.lead, client, {
      ...{ withKind: 'helper', helperId, parts: ['plan'], untilDay: null },
    }).expect(201);
    await share(client.lead, client, {
      ...{ withKind: 'organisation', name: 'Woonhulp', parts: ['appointments'] },
    }).expect(201);
    await share(client.lead, client, {
      ...{ staffMemberId: expert.id, parts: ['phone'], lifeDomainCodes: ['debts', 'housing'] },
    }).expect(201);
    const { body } = await client.lead.get(`${client.path}/access`).expect(200);
    expect(body).toMatchObject({
      helpers: [{ id: helperId, ...helper }],
      agreements: [
        {
          name: expert.name,
          lifeDomains: [
            { code: 'debts', title: 'Schulden', sensitive: true },
            { code: 'housing', title: 'Wonen', sensitive: false },
          ],
        },
        { name: 'Woonhulp', parts: ['appointments'], withdrawnOn: null },
        { name: 'juf Els', parts: ['plan'], untilDay: null },
      ],
    });
    const people = (body as { people: { name: string; sees: string[] }[] }).people;
    expect(people.find(({ name }) => name === expert.name)?.sees).toEqual([
      ...['shared_plan', 'life_domain', 'phone'],
    ]);
  });
});

describe('who sees what', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ConversationsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const people = async (reader: Person, { path }: GivenClient) =>
    ((await reader.get(`${path}/access`).expect(200)).body as { people: { name: string }[] })
      .people;

  it('names everybody with access today: why, to what, and until when', async () => {
    const { organisation, expert, teamLead, client } = await given.aTeamWithAClient();
    const [coWorker, standIn] = [
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation }),
    ];
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await given.joins(client, coWorker, 'co_worker');
    await teamLead
      .post(`${client.path}/assignments`, {
        ...{ staffMemberId: standIn.id, kind: 'stand_in', fromDay: TODAY, untilDay: IN_A_WEEK },
      })
      .expect(201);
    const whole = ['contact', 'household', 'bridge', 'plan', 'conversations', 'notes'];
    const still = { untilDay: null, untilMoment: null, lifeDomains: [] };
    const since = { fromDay: TODAY, ...still };
    expect(await people(client.lead, client)).toMatchObject([
      { name: client.lead.name, because: 'lead_worker', sees: [...whole, 'confidential'] },
      { name: coWorker.name, because: 'co_worker' },
      { name: standIn.name, because: 'stand_in', untilDay: IN_A_WEEK },
      { name: expert.name, because: 'experience_expert', sees: ['shared_plan'], ...since },
      { name: teamLead.name, because: 'team_lead', sees: whole.slice(0, -1), ...still },
    ]);
    running.clock.set(addDays(IN_A_WEEK, 1));
    const names = (await people(client.lead, client)).map(({ name }) => name);
    expect(names).not.toContain(standIn.name);
  });

  it('goes on paper only for who may read it, and that is written down', async () => {
    const { organisation, expert, client } = await given.aTeamWithAClient();
    const print = (by: Person) => by.post(`${client.path}/access/prints`);
    await print(client.lead).expect(204);
    await print(await given.aPerson({ organisation })).expect(404);
    await print(expert).expect(403);
    const seen = await asSuperuser<{ staff_member_id: string }>(
      `SELECT staff_member_id FROM audit.view WHERE client_id = $1 AND kind = 'printed'`,
      [client.id],
    );
    expect(seen).toEqual([{ staff_member_id: client.lead.id }]);
  });

  it('is read by who works with the client, and not there for others', async () => {
    const { organisation, expert, teamLead, client } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await people(teamLead, client);
    await expert.get(`${client.path}/access`).expect(403);
    const teamId = await given.aTeam(organisation);
    for (const other of [
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation, role: 'team_lead', teamId }),
      await given.aPerson(),
    ]) {
      await other.get(`${client.path}/access`).expect(404);
    }
    const joost = await given.aClient({ lead: client.lead });
    expect((await people(client.lead, joost)).map(({ name }) => name)).toEqual([
      ...[client.lead.name, teamLead.name],
    ]);
  });
});
