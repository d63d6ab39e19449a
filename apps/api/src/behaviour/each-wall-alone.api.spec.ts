import { isDeepStrictEqual } from 'node:util';
import { ApplicationConfig } from '@nestjs/core';
import { ClientAccess, type OpenedClient, Sessions } from '@ademruimte/access-api';
import { type Person, signedIn } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { permissions, roles } from '@ademruimte/contracts';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { DataSource } from 'typeorm';
import { domains, entities } from '../app.module';
import { type Answer, ask, type Ids as RecordIds, inTurns } from './contract/asking';
import { operations } from './contract/operations';
import { type Asker, everySituation, type Situations } from './contract/situations';
import { type Ids, metOn, walked } from './contract/walk';

jest.setTimeout(120_000);

/** In everything one organisation has of one client. */
const CANARY = 'Kanariegroen';
const ends = ['signOut', 'endSession', 'signInWithPassword'];
/** Everything that can be read, and everything that can be done to a client. */
const routes = operations.filter(
  ({ name, answers, path }) =>
    (answers || path.startsWith('/clients/')) && !ends.includes(name) && name !== 'system',
);

/** Everything about a record that is no client. */
const withIds = operations.filter(
  ({ path, requires }) => requires && path.includes('{') && !path.includes('{clientId}'),
);
/** What another moment changes; it is asked by who lives elsewhere, in the test before. */
const GROWS = [...['readLog', 'exportLog', 'readClientLog', 'listOwnSessions', 'listNotices']];
const reads = operations.filter(
  ({ name, method, requires }) => method === 'get' && requires && !GROWS.includes(name),
);

/** What somebody was told, but for the moment at which. */
const heard = ({ route, who, status, text = '' }: Answer) => ({
  ...{ route, who, status },
  text: text.replace(/"serverNow":"[^"]+"/, ''),
});

/** A client whose every word is the canary, and somebody of each role elsewhere. */
async function twoOrganisations(running: Running) {
  const given = new TalksGiven(running.app);
  const organisation = await given.anOrganisation();
  await given.aTeam(organisation, CANARY);
  const lead = await given.aPerson({ organisation, name: `${CANARY} de Wit` });
  const client = await given.aClient({
    ...{ lead, callName: CANARY, familyName: CANARY, addressLine: CANARY, strengths: [CANARY] },
    birthDate: '1989-04-17',
  });
  const talk = await given.aFullTalk(client, { agreedText: CANARY });
  await given.talked(client, talk);
  const noteId = await given.aNote(client, { text: CANARY });
  const goal = await given.aGoal(client, { title: CANARY, why: CANARY });
  const step = await given.aStep(client, goal, { text: CANARY });
  const elsewhere = await given.anOrganisation();
  const strangers: Person[] = [];
  for (const role of roles) {
    strangers.push(await given.aPerson({ organisation: elsewhere, role }));
  }
  const ids: Ids = {
    ...{ clientId: client.id, noteId, goalId: goal.id, stepId: step.id, number: '1' },
    ...{ conversationId: talk.conversation.id, code: 'housing', staffMemberId: lead.id },
  };
  const colleague = await given.aPerson({ organisation });
  return { ids, strangers, colleague, lead };
}
type Two = Awaited<ReturnType<typeof twoOrganisations>>;

const meets = async (person: Person, { ids }: Two) =>
  metOn(await walked(person, { routes, ids, word: CANARY }), CANARY);

/** A guard that asks who somebody is, and no longer what they may do. */
function withoutGuards({ app }: Running) {
  for (const guard of app.get(ApplicationConfig).getGlobalGuards()) {
    if (guard.constructor.name !== 'AccessGuard') continue;
    jest.spyOn(guard, 'canActivate').mockImplementation(async (context) => {
      const request = context.switchToHttp().getRequest<{ headers: { cookie?: string } }>();
      const token = request.headers.cookie?.split('=')[1] ?? '';
      Object.assign(request, { person: await app.get(Sessions).use(token, 'walk') });
      return true;
    });
  }
  const access = app.get(ClientAccess);
  jest.spyOn(access, 'find').mockImplementation((clientId) =>
    Promise.resolve<OpenedClient>({
      ...{ clientId, teamId: clientId, readerId: clientId, relations: ['lead_worker'] },
      ...{ permissions, resting: [], sharedOnly: false },
      granted: { phone: true, address: true, lifeDomains: [] },
    }),
  );
}

describe('with the guards off', () => {
  let running: Running;
  let two: Two;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    two = await twoOrganisations(running);
    withoutGuards(running);
    running.app.useLogger(false);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await running.stop();
  });

  it('nobody meets a row of another organisation, whatever their role', async () => {
    for (const stranger of two.strangers) expect(await meets(stranger, two)).toEqual([]);
  });

  it('a colleague who works with somebody else reads all of it: they are really off', async () => {
    const where = await meets(two.colleague, two);
    expect(where).toEqual(expect.arrayContaining(['getClient', 'getPlan', 'listNotes']));
  });
});

describe('with row-level security off', () => {
  let walled: Running;
  let open: Running;
  let two: Two;
  let all: Situations;
  const through = (person: Person) => signedIn(open.app, person);

  beforeAll(async () => {
    walled = await startApp(domains, entities);
    two = await twoOrganisations(walled);
    all = await everySituation(walled.app, asSuperuser);
    const ask = DataSource.prototype.query;
    // The API refuses to run as such a role; for once it hears that it has another.
    jest.spyOn(DataSource.prototype, 'query').mockImplementation(async function (
      this: DataSource,
      ...asked: Parameters<typeof ask>
    ) {
      if (asked[0].includes('rolbypassrls')) return [{ unsafe: false, owns: false }];
      return ask.apply(this, asked);
    });
    const databaseUrl = process.env['TEST_SUPERUSER_URL'] ?? '';
    open = await startApp(domains, entities, { databaseUrl });
    open.app.useLogger(false);
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await open.stop();
    await walled.stop();
  });

  it('nobody meets a row of another organisation, whatever their role', async () => {
    for (const stranger of two.strangers) {
      expect(await meets(through(stranger), two)).toEqual([]);
    }
  });

  const other = (asker: Asker): Asker => ({ ...asker, person: through(asker.person) });

  it('nobody touches a record of another organisation by its id', async () => {
    const wrong: Answer[] = [];
    for (const asker of (all.hidden.at(-1)?.askers ?? []).map(other)) {
      const never = await inTurns(withIds, (route) => ask(asker, route, {}, '"1"'));
      const answers = await inTurns(withIds, (route) => ask(asker, route, all.ids, '"1"'));
      wrong.push(
        ...answers.filter(
          ({ status, said }, at) => status !== never[at]?.status || said !== never[at]?.said,
        ),
      );
    }
    expect(wrong).toEqual([]);
  });

  it('everybody reads what they read behind the wall, and no more', async () => {
    const wrong: object[] = [];
    const [own] = all.own;
    const ids: RecordIds = { ...all.ids, clientId: own?.clientId ?? '' };
    // Who works with the client, and those who work with none.
    const readers = [...(own?.askers ?? []).slice(0, 3), ...all.nowhere.askers.slice(3)];
    for (const asker of readers) {
      for (const route of reads) {
        const behind = heard(await ask(asker, route, ids));
        const without = heard(await ask(other(asker), route, ids));
        if (!isDeepStrictEqual(behind, without)) wrong.push({ behind, without });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('a stranger without the guards meets all of it: the wall is really off', async () => {
    withoutGuards(open);
    const [stranger] = two.strangers;
    const where = stranger && (await meets(through(stranger), two));
    expect(where).toEqual(expect.arrayContaining(['getClient', 'getPlan', 'listNotes']));
  });
});
