import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import { TalksGiven } from '../testing';
import { startConversations } from '../testing/start-conversations';

const TODAY = '2026-11-24';

let running: Running;
let given: TalksGiven;

beforeAll(async () => {
  running = await startConversations();
  running.clock.set(TODAY);
  given = new TalksGiven(running.app);
});
afterAll(() => running.stop());

describe('the kit for a talk', () => {
  it('holds all a talk needs', async () => {
    const { organisation, caseworker } = await given.aCaseload();
    const client = await given.aClient({ lead: caseworker, strengths: ['Houdt vol'] });
    const goal = await given.aGoal(client, { title: 'Rust', domain: 'debts' });
    const step = await given.aStep(client, goal, { text: 'Bellen', dueOn: '2026-11-27' });
    const done = await given.aStep(client, goal, { text: 'Klaar' });
    await caseworker.post(`${done.path}/done`).set('If-Match', '"1"').expect(204);
    await given.aConversationHeld(client, { agreedText: 'Samen de post doen' });
    const today = await given.anAppointment(client, { startsAt: '2026-11-24T13:00:00Z' });
    const next = await given.anAppointment(client, { startsAt: '2026-12-01T13:00:00Z' });
    const kit = await given.kit(client);
    expect(kit).toMatchObject({
      ...{ clientId: client.id, callName: 'Amina', formOfAddress: 'je', language: 'nl' },
      ...{ interpreter: false, today: TODAY, serverNow: '2026-11-24T11:00:00.000Z' },
      ...{ staffName: caseworker.name, teamName: organisation.teamName },
      ...{ teamPhone: '010 000 00 00', maxActiveGoals: 2, maxDomains: 3 },
      ...{ strengths: ['Houdt vol'], lastAgreed: 'Samen de post doen' },
      ...{ assessmentKind: 'intake', draftAssessment: null, urgentNeeds: [] },
      activeGoals: [
        {
          ...{ id: goal.id, version: 1, title: 'Rust', sensitive: true },
          openSteps: [{ id: step.id, text: 'Bellen', dueOn: '2026-11-27' }],
        },
      ],
      plannedConversation: {
        ...{ id: today.id, version: 1, startsAt: '2026-11-24T13:00:00.000Z' },
        ...{ kind: 'visit', place: null },
      },
      nextConversation: { id: next.id },
      contact: { channel: 'phone', hasPhone: true, hasEmail: false },
      template: await given.theBridge(caseworker),
    });
    for (const { je, u } of [...kit.opening, ...kit.closing, kit.stressExplained]) {
      expect([je, u].every((sentence) => sentence.length > 10)).toBe(true);
    }
    expect(kit.opening).toHaveLength(3);
    expect(kit.period).toBe(kit.template.period);
  });

  it('holds what the client said in an assessment under way, and not what a worker thinks', async () => {
    const client = await given.aClient();
    const draft = await given.aDraftAssessment(
      client,
      { housing: 2, debts: 'not_now' },
      { worker: { housing: 5 } },
    );
    const { draftAssessment } = await given.kit(client);
    expect(draftAssessment).toMatchObject({
      ...{ id: draft.id, version: draft.version, startedByName: client.lead.name },
      ratings: [
        { ratedBy: 'client', level: 2 },
        { ratedBy: 'client', reason: 'not_now' },
      ],
    });
  });

  it('is for progress once an intake is final', async () => {
    const client = await given.aClient();
    await given.aFinalAssessment(client, { housing: 2 });
    expect((await given.kit(client)).assessmentKind).toBe('progress');
  });

  it('holds no word about anybody else, no note, no address and no number', async () => {
    const client = await given.aClient({
      ...{ addressLine: 'KANARIE 1', city: 'KANARIE', familyName: 'KANARIE' },
      safeContactRule: 'KANARIE',
      contact: {
        ...{ channel: 'phone', phone: '06 98 76 54 32', email: 'kanarie@voorbeeld.test' },
        ...{ language: 'nl', interpreter: false, bestTime: 'KANARIE' },
      },
      trajectory: { reason: 'KANARIE', noticeGivenOn: '2024-01-15' },
    });
    const { lead, path } = client;
    await lead.post(`${path}/helpers`, { name: 'KANARIE', role: 'juf' }).expect(201);
    await lead.post(`${path}/household`, { name: 'KANARIE' }).expect(201);
    const member = { name: 'KANARIE', role: 'partner' };
    await lead.post(`${path}/household/members`, member).expect(201);
    await given.aNote(client, { text: 'KANARIE' });
    await given.anAppointment(client, { attendees: [{ name: 'KANARIE' }] });
    const { id } = await given.aConversationHeld(client, { agreedText: null });
    await given.aNote(client, { text: 'KANARIE', conversationId: id, visibility: 'confidential' });
    const missed = await given.anAppointment(client);
    await lead
      .post(`${missed.path}/miss`, { reason: 'KANARIE' })
      .set('If-Match', '"1"')
      .expect(204);
    const joost = await given.aClient({ lead, callName: 'KANARIE' });
    await given.aGoal(joost, { title: 'KANARIE' });
    const { text } = await lead.get(`${path}/talk-kit`).expect(200);
    expect(text).toContain('Amina');
    expect(text.toLowerCase()).not.toContain('kanarie');
    expect(text).not.toContain('98 76 54');
  });

  it('is written down when it is handed out', async () => {
    const client = await given.aClient();
    await given.kit(client);
    const looks = await asSuperuser(
      `SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2`,
      [client.id, client.lead.id],
    );
    expect(looks).toEqual([{ kind: 'opened' }]);
  });

  it('costs as many statements for a full file as for an empty one', async () => {
    const client = await given.aClient();
    const empty = await countStatements(() => given.kit(client));
    const [first] = [await given.aGoal(client), await given.aGoal(client)];
    for (let day = 1; day < 8; day += 1) {
      await given.aStep(client, first, { dueOn: `2026-12-0${String(day)}` });
      await given.anAppointment(client, { startsAt: `2026-12-0${String(day)}T09:00:00Z` });
    }
    await given.aDraftAssessment(client, { housing: 2, debts: 3, work: 1 });
    const full = await countStatements(() => given.kit(client));
    expect(full).toHaveLength(empty.length);
    expect(full.length).toBeLessThanOrEqual(9);
  });
});

describe('who holds talks', () => {
  it('are those who work in the file: nobody else knows that there was one', async () => {
    const { client, expert, teamLead, organisation } = await given.aTeamWithAClient();
    await given.joins(client, expert, 'experience_expert');
    const talk = await given.aFullTalk(client);
    await given.talked(client, talk);
    const path = `${client.path}/talks/${talk.conversation.id}`;
    const stranger = await given.aPerson();
    const colleague = await given.aPerson({ organisation });
    const tries = (person: typeof expert) => [
      person.get(`${client.path}/talk-kit`),
      person.post(`${client.path}/talks`, given.aTalk()),
      person.post(`${path}/after`, { nextContactOn: '2026-12-01' }).set('If-Match', '"1"'),
    ];
    for (const [person, status] of [
      ...[expert, teamLead].map((one) => [one, 403] as const),
      ...[stranger, colleague].map((one) => [one, 404] as const),
    ]) {
      for (const attempt of tries(person)) {
        expect((await attempt).status).toBe(status);
      }
    }
    await expert.get(path).expect(403);
    for (const person of [stranger, colleague]) await person.get(path).expect(404);
  });

  it('lets a team lead read what came of one, without what was also said', async () => {
    const { client, teamLead } = await given.aTeamWithAClient();
    const goal = await given.aGoal(client);
    const lifeDomainId = await given.aLifeDomain(client.lead, 'housing');
    const mine = { id: goal.id, version: 9, title: 'Hier wonen', lifeDomainId };
    const theirs = 'Ik wil in mijn huis blijven wonen.';
    const choices = [{ field: 'goal.title', keep: 'mine', theirs }];
    const talk = given.aTalk({ goal: mine, choices });
    await given.talked(client, talk);
    const { id } = talk.conversation;
    expect((await given.talk(client, id)).choices).toMatchObject([{ theirs }]);
    expect(await given.talk(client, id, teamLead)).toMatchObject({
      ...{ goal: { title: 'Hier wonen' }, choices: [] },
    });
  });

  it('shows an expert of a talk only what is shared anyway', async () => {
    const { client, expert } = await given.aTeamWithAClient();
    await given.joins(client, expert, 'experience_expert');
    const lifeDomainId = await given.aLifeDomain(client.lead, 'debts');
    const talk = await given.aFullTalk(client, { agreedText: 'KANARIE' });
    const goal = { ...(talk['goal'] as object), title: 'KANARIE', lifeDomainId };
    const step = given.aTalkStep({ text: 'KANARIE', reminderBy: 'KANARIE' });
    await given.talked(client, { ...talk, goal, step });
    for (const tab of ['conversations', 'plan', 'plan/versions/1', 'notes']) {
      const { text, status } = await expert.get(`${client.path}/${tab}`);
      expect({ tab, status, silent: !text.includes('KANARIE') }).toEqual({
        ...{ tab, status: 200, silent: true },
      });
    }
  });

  it('does not find the talk of somebody else under a client of one’s own', async () => {
    const client = await given.aClient();
    const other = await given.aClient({ lead: client.lead });
    const talk = given.aTalk();
    await given.talked(other, talk);
    await client.lead.get(`${client.path}/talks/${talk.conversation.id}`).expect(404);
  });
});
