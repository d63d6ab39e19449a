import type { Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import { REACH, RemindersGiven } from '@ademruimte/reminders-api/testing';
import { domains, entities } from '../app.module';
import { operations } from './contract/operations';
import { type Ids, metOn, walked } from './contract/walk';

// Every route for every reader, and a page that is set by a thread of its own.
jest.setTimeout(120_000);

/** Stands in the words of one reminder, in nothing else. */
const CANARY = 'Kanarierood';
/** Where that reminder goes. */
const ADDRESS = 'kanarie@voorbeeld.test';
/** Not walked: they change who asks, or end what is looked at. */
const NOT = ['acceptInvitation', 'signOut', 'endSession', 'openInEmergency', 'pickNotePurpose'];
const walk = operations
  .filter(({ name }) => !NOT.includes(name))
  .sort((a, b) => Number(a.method !== 'get') - Number(b.method !== 'get'));

describe('a word in a reminder', () => {
  let running: Running;
  let readers: Record<string, Person>;
  let ids: Ids;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    const given = new RemindersGiven(running.app);
    const { organisation, caseworker, expert, teamLead } = await given.aTeamOfThree();
    const contact = { ...REACH, email: ADDRESS, channel: 'email' };
    const client = await given.aClient({ lead: caseworker, contact });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    const visit = await given.anAppointment(client);
    const { id: reminderId } = await given.one(client, visit);
    await caseworker
      .put(`${client.path}/reminders/${reminderId}`, { text: `Tot dan, ${CANARY}!` })
      .set('If-Match', '"1"')
      .expect(204);
    const other = (role: 'privacy_officer' | 'administrator' | 'policy_officer') =>
      given.aPerson({ organisation, role, teamId: null });
    const emergency = await given.aPerson({ organisation });
    const reason = 'Er is brand in de straat van deze inwoner.';
    await emergency.post(`${client.path}/break-glass`, { kind: 'safety', reason }).expect(201);
    readers = {
      ...{ caseworker, expert, 'team lead': teamLead, 'colleague in an emergency': emergency },
      colleague: await given.aPerson({ organisation }),
      'privacy officer': await other('privacy_officer'),
      administrator: await other('administrator'),
      'policy officer': await other('policy_officer'),
      'caseworker elsewhere': await given.aPerson(),
    };
    ids = {
      ...{ clientId: client.id, reminderId, conversationId: visit.id, code: 'housing' },
      ...{ staffMemberId: expert.id, teamId: organisation.teamId, number: '1', form: 'reminder' },
      ...{ subjectId: reminderId, templateId: (await given.theBridge(caseworker)).id },
    };
  });
  afterAll(() => running.stop());

  const met = async (who: string) => {
    const reader = readers[who];
    if (!reader) throw new Error(`Nobody is the ${who}.`);
    const said = await walked(reader, { routes: walk, ids, word: CANARY });
    return { words: metOn(said, CANARY), address: metOn(said, ADDRESS) };
  };

  it.each([
    ...['expert', 'colleague', 'privacy officer', 'administrator', 'policy officer'],
    'caseworker elsewhere',
  ])('comes back to no %s, on any route, and neither does where it went', async (who) => {
    expect(await met(who)).toEqual({ words: [], address: [] });
  });

  it('comes back to no colleague in an emergency, who may know how to reach the client', async () => {
    expect((await met('colleague in an emergency')).words).toEqual([]);
  });

  it('comes back to who leads the team where reminders are, and nowhere else', async () => {
    expect((await met('team lead')).words).toEqual(['listClientReminders']);
  });

  it('comes back to who works with the client: this walk finds what is there', async () => {
    const { words, address } = await met('caseworker');
    expect(words).toEqual(expect.arrayContaining(['listClientReminders', 'printReminderLetter']));
    expect(address).toContain('listClientReminders');
  });
});
