import type { Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import { dayOf } from '@ademruimte/contracts';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../app.module';
import { operations } from './contract/operations';
import { type Ids, metOn, walked } from './contract/walk';

// Every route for every reader, and a page that is set by a thread of its own.
jest.setTimeout(120_000);

/** Stands in notes that are hidden, in nothing else. */
const CANARY = 'Kanariegeel';
const day = dayOf(new Date());
/** Asked last, because they change who asks: a purpose is picked, a session ends. */
const LAST = ['pickNotePurpose', 'acceptInvitation', 'signOut'];

const walk = [...operations].sort(
  (a, b) =>
    LAST.indexOf(a.name) - LAST.indexOf(b.name) ||
    Number(a.method !== 'get') - Number(b.method !== 'get'),
);

describe('a word in a confidential note', () => {
  let running: Running;
  let ids: Ids;
  let readers: Record<string, Person>;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    const given = new TalksGiven(running.app);
    const { organisation, caseworker, expert, teamLead, client } = await given.aTeamWithAClient();
    const talk = await given.aFullTalk(client);
    await given.talked(client, talk);
    const attendees = [{ staffMemberId: expert.id, helperId: null, name: expert.name }];
    const visit = await given.aConversationHeld(client, { attendees });
    const [coWorker, neighbour, colleague] = [
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation }),
    ];
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const neighbours = await given.aClient({ lead: caseworker, callName: 'Noor' });
    await given.invited(neighbours, { person: neighbour, kind: 'co_worker' });
    await caseworker
      .post(`${client.path}/household`, { name: 'Thuis', role: 'parent' })
      .expect(201);
    const member = { clientId: neighbours.id, name: 'Noor', role: 'partner' };
    await caseworker.post(`${client.path}/household/members`, member).expect(201);
    const hidden = { text: `Een woord: ${CANARY}`, visibility: 'confidential' };
    const noteId = await given.aNote(client, { ...hidden, conversationId: visit.id });
    await given.aNote(client, { ...hidden, conversationId: talk.conversation.id });
    await given.aNote(client, hidden);
    await caseworker
      .put(`${client.path}/notes/${noteId}`, { ...hidden, text: `${CANARY} en ${CANARY}` })
      .set('If-Match', '"1"')
      .expect(204);
    const goal = await given.aGoal(client);
    const step = await given.aStep(client, goal);
    const other = (role: 'team_lead' | 'privacy_officer' | 'administrator' | 'policy_officer') =>
      given.aPerson({ organisation, role, ...(role !== 'team_lead' && { teamId: null }) });
    const [purposeful, emergency] = [
      await other('team_lead'),
      await given.aPerson({ organisation, teamId: await given.aTeam(organisation) }),
    ];
    await purposeful.post(`${client.path}/note-purposes`, { purpose: 'complaint' }).expect(201);
    const reason = 'Er is brand in de straat van deze inwoner.';
    await emergency.post(`${client.path}/break-glass`, { kind: 'safety', reason }).expect(201);
    readers = {
      ...{ author: caseworker, 'co-worker': coWorker, expert, 'team lead': teamLead, colleague },
      ...{ 'worker of somebody in the household': neighbour },
      ...{ 'team lead with a purpose': purposeful, 'colleague in an emergency': emergency },
      'privacy officer': await other('privacy_officer'),
      administrator: await other('administrator'),
      'policy officer': await other('policy_officer'),
      'caseworker elsewhere': await given.aPerson(),
      'privacy officer elsewhere': await given.aPerson({ role: 'privacy_officer', teamId: null }),
    };
    const feed = (await caseworker.post('/calendar-feed').expect(201)).body as { address: string };
    ids = {
      file: new URL(feed.address).pathname.split('/').at(-1) ?? '',
      ...{ clientId: client.id, noteId, goalId: goal.id, stepId: step.id, number: '1' },
      ...{ conversationId: talk.conversation.id, code: 'housing', form: 'note' },
      ...{ subjectId: client.id, teamId: organisation.teamId, staffMemberId: expert.id },
      templateId: (await given.theBridge(caseworker)).id,
    };
  });
  afterAll(() => running.stop());

  const met = async (who: string) => {
    const reader = readers[who];
    if (!reader) throw new Error(`Nobody is the ${who}.`);
    const all = await walked(reader, { routes: walk, ids, word: CANARY });
    const count = (...statuses: number[]) =>
      all.filter(({ status }) => statuses.includes(status)).length;
    expect(all.filter(({ status }) => status >= 500)).toEqual([]);
    // The calendar of the author was really read: its address needs nobody to be signed in.
    expect(all.find(({ name }) => name === 'readCalendar')?.text).toContain('BEGIN:VEVENT');
    return {
      where: metOn(all, CANARY),
      ...{ shown: count(200), refused: count(403, 404), stale: count(412) },
      papers: all.filter(({ text }) => text.includes('application/pdf')).length,
    };
  };

  it.each([
    ...['expert', 'team lead', 'colleague', 'worker of somebody in the household'],
    ...['colleague in an emergency', 'privacy officer', 'administrator', 'policy officer'],
    ...['caseworker elsewhere', 'privacy officer elsewhere'],
  ])('comes back to no %s, on any route', async (who) => {
    const { where, shown, refused } = await met(who);
    expect(where).toEqual([]);
    // They were told other things, and this was not for want of asking.
    expect(shown).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(20);
  });

  it.each(['co-worker', 'team lead with a purpose'])(
    'comes back to a %s by the click that is written down, and in no list',
    async (who) => {
      expect((await met(who)).where).toEqual(['revealNote']);
    },
  );

  it('comes back to who wrote it: this walk finds what is there', async () => {
    const { where, stale, papers } = await met('author');
    expect(where).toEqual(['listConversations', 'listNotes', 'revealNote', 'rewriteNote']);
    expect(stale).toBeGreaterThan(10);
    expect(papers).toBe(1);
  });

  it.each(['searchClients', 'searchLogClients', 'matchClient'])(
    'is not what %s looks in',
    async (name) => {
      const routes = operations.filter((one) => one.name === name);
      const seekers = ['author', 'team lead', 'privacy officer'].flatMap(
        (who) => readers[who] ?? [],
      );
      const clientIds = [];
      for (const seeker of seekers) {
        const found = await walked(seeker, { routes, ids, word: CANARY });
        expect(found).toHaveLength(1);
        clientIds.push(...metOn(found, ids.clientId));
      }
      expect(clientIds).toEqual([]);
    },
  );

  it('is looked for on every route of the contract', () => {
    expect(new Set(walk)).toEqual(new Set(operations));
    expect(walk.length).toBeGreaterThan(100);
  });
});

describe('a word in a note that stayed behind at a hand-over', () => {
  let running: Running;
  let ids: Ids;
  let readers: Record<string, Person>;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    const given = new TalksGiven(running.app);
    const { organisation, expert, teamLead, client } = await given.aTeamWithAClient();
    const [next, coWorker, standIn, purposeful] = [
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation, role: 'team_lead' }),
    ];
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const visit = await given.aConversationHeld(client);
    const words = { text: `Een woord: ${CANARY}`, visibility: 'shared_with_expert' };
    const noteId = await given.aNote(client, { ...words, conversationId: visit.id });
    const loose = await given.aNote(client, words);
    const kept = { text: `Nog een: ${CANARY}`, visibility: 'confidential' };
    await given.aNote(client, kept);
    const goal = await given.aGoal(client);
    const wanted = { toStaffId: next.id, onDay: day, summary: 'Eerst de huur.' };
    const proposal = { ...wanted, stayUntilDay: day, leaveNoteIds: [noteId, loose] };
    const proposed = await client.lead.post(`${client.path}/handovers`, proposal).expect(201);
    const { id: handoverId } = proposed.body as { id: string };
    await teamLead
      .post(`${client.path}/handovers/${handoverId}/agree`)
      .set('If-Match', '"1"')
      .expect(204);
    const standing = { staffMemberId: standIn.id, kind: 'stand_in', fromDay: day, untilDay: day };
    await teamLead.post(`${client.path}/assignments`, standing).expect(201);
    await purposeful.post(`${client.path}/note-purposes`, { purpose: 'complaint' }).expect(201);
    readers = {
      ...{ 'new lead': next, 'co-worker': coWorker, 'stand-in': standIn, expert },
      ...{ 'team lead': teamLead, 'team lead with a purpose': purposeful, giver: client.lead },
      'privacy officer': await given.aPerson({
        ...{ organisation, role: 'privacy_officer', teamId: null },
      }),
    };
    ids = {
      ...{ clientId: client.id, noteId, conversationId: visit.id, goalId: goal.id, handoverId },
      ...{ staffMemberId: expert.id, subjectId: client.id, form: 'note', code: 'housing' },
    };
  });
  afterAll(() => running.stop());

  const where = async (who: string) => {
    const reader = readers[who];
    if (!reader) throw new Error(`Nobody is the ${who}.`);
    const all = await walked(reader, { routes: walk, ids, word: CANARY });
    expect(all.filter(({ status }) => status >= 500)).toEqual([]);
    return metOn(all, CANARY);
  };

  it.each(['new lead', 'co-worker', 'stand-in', 'expert', 'team lead', 'privacy officer'])(
    'comes back to no %s, on any route',
    async (who) => {
      expect(await where(who)).toEqual([]);
    },
  );

  it.each(['team lead with a purpose', 'giver'])(
    'is found by a %s, where notes are',
    async (who) => {
      expect(await where(who)).toEqual(expect.arrayContaining(['listConversations', 'listNotes']));
    },
  );
});
