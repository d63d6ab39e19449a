import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import { ClientsGiven } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';

describe('finding a client by a piece of their name', () => {
  let running: Running;
  let given: ClientsGiven;
  let caseworker: Person;

  const people = [
    { callName: 'Amina', givenNames: 'Amina Fatima', namePrefix: 'el', familyName: 'Amrani' },
    { callName: 'Ayşe', familyName: 'Yılmaz' },
    { callName: 'Joost', namePrefix: 'van der', familyName: 'Berg' },
    { callName: 'Jan', familyName: 'Jansen' },
    { callName: 'Renée', familyName: 'Smit-de Boer' },
    { callName: 'Selam' },
    { callName: 'Amira' },
    { callName: 'Милена', familyName: 'Петрова' },
    { callName: 'أمينة' },
  ];
  const search = async (words: string, who = caseworker, scope?: string) => {
    const answer = await who.post('/client-searches', { words, scope }).expect(200);
    return (answer.body.items as { fullName: string }[]).map(({ fullName }) => fullName);
  };

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
    caseworker = await given.aPerson();
    for (const one of people) await given.aClient({ lead: caseworker, ...one });
  });
  afterAll(() => running.stop());

  it.each([
    ['a first name', 'amina', 'Amina el Amrani'],
    ['a piece inside a name', 'mran', 'Amina el Amrani'],
    ['a prefix with the name', 'el amrani', 'Amina el Amrani'],
    ['prefix and name in one word', 'ElAmrani', 'Amina el Amrani'],
    ['the names in another order', 'amrani, amina', 'Amina el Amrani'],
    ['a name nobody calls them by', 'fatima', 'Amina el Amrani'],
    ['more than is known', 'Selam Tesfay', 'Selam'],
    ['a letter too few', 'amrni', 'Amina el Amrani'],
    ['two letters changed about', 'amnia', 'Amina el Amrani'],
    ['letters without their marks', 'ayse yilmaz', 'Ayşe Yılmaz'],
    ['letters with other marks', 'YILMÂZ', 'Ayşe Yılmaz'],
    ['van der', 'van der berg', 'Joost van der Berg'],
    ['vanderberg', 'vanderberg', 'Joost van der Berg'],
    ['a hyphen left out', 'smit de boer', 'Renée Smit-de Boer'],
    ['an s too many', 'janssen', 'Jan Jansen'],
    ['another script', 'петров', 'Милена Петрова'],
    ['Arabic', 'أمينة', 'أمينة'],
  ])('works with %s', async (_, words, found) => {
    const [first] = await search(words);
    expect(first).toBe(found);
  });

  it('shows nobody whose name is much further away', async () => {
    expect(await search('amina')).toEqual(['Amina el Amrani']);
    expect(await search('amira')).toEqual(['Amira']);
    expect(await search('Willem-Alexander')).toEqual([]);
  });

  it.each(['???', "'''", '%%%', '___', '\\\\\\', '; DROP TABLE'])(
    'takes %s as nothing special',
    async (words) => {
      expect(await search(words)).toEqual([]);
    },
  );

  it('finds nobody of a colleague or of another organisation', async () => {
    const { organisation } = await given.aCaseload();
    expect(await search('amina', await given.aPerson({ organisation }))).toEqual([]);
    expect(await search('amina', await given.aPerson())).toEqual([]);
  });

  it('finds the whole team for its lead, and only mine when asked', async () => {
    const { teamLead } = await given.aTeamWithAClient();
    expect(await search('amina', teamLead)).toEqual(['Amina']);
    expect(await search('amina', teamLead, 'team')).toEqual(['Amina']);
    expect(await search('amina', teamLead, 'mine')).toEqual([]);
  });

  it('lets an experience expert find by the name to be called by, and by no other', async () => {
    const { caseworker: lead, expert } = await given.aTeamWithAClient();
    const client = await given.aClient({ lead, callName: 'Mina', familyName: 'Haddadi' });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    expect(await search('mina', expert)).toEqual(['Mina']);
    expect(await search('haddadi', expert)).toEqual([]);
    expect(await search('mina haddadi', expert)).toEqual(['Mina']);
  });

  it('finds at most twenty, in as many statements as one', async () => {
    const person = await given.aPerson();
    await given.aClient({ lead: person });
    const words = { words: 'amina' };
    const read = () =>
      countStatements(async () => person.post('/client-searches', words).expect(200));
    const one = await read();
    for (let i = 0; i < 21; i += 1) await given.aClient({ lead: person });
    expect(await search('amina', person)).toHaveLength(20);
    expect(await read()).toHaveLength(one.length);
  });

  it('writes down who was found', async () => {
    const { caseworker: person, client } = await given.aCaseload();
    const other = await given.aClient({ lead: person, callName: 'Selam' });
    await search('selam', person);
    const kinds = async (id: string) =>
      asSuperuser<{ kind: string }>('SELECT kind FROM audit.view WHERE client_id = $1', [id]);
    expect(await kinds(other.id)).toEqual([{ kind: 'searched' }]);
    expect(await kinds(client.id)).toEqual([]);
  });

  it.each([
    [{ words: 'am' }, 'words', 'too-short'],
    [{ words: 'a'.repeat(101) }, 'words', 'too-long'],
    [{ words: ['amina'] }, 'words', 'wrong-type'],
    [{ words: 'am\0ina' }, 'words', 'forbidden-character'],
    [{}, 'words', 'required'],
    [{ words: 'amina', scope: 'all' }, 'scope', 'not-a-choice'],
  ])('refuses %j', async (body, field, code) => {
    const answer = await caseworker.post('/client-searches', body).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field, code })]);
  });
});
