import { isDeepStrictEqual } from 'node:util';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { explain, restsOnceClosed, rolesMay } from '@ademruimte/contracts';
import { domains, entities } from '../../app.module';
import { type Answer, ask, AT_ONCE, type Ids, inTurns } from './asking';
import { type Operation, operations } from './operations';
import { type Asker, everySituation, NOWHERE, type Situation, type Situations } from './situations';

// Every route for everybody: some thousands of requests.
jest.setTimeout(240_000);
/** What this test cannot ask as it asks the rest, and which test does. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  openInEmergency: 'the one door for who does not work with a client: behaviour/emergency',
  closeEmergency: 'only for who opened it: behaviour/emergency',
  signOut: 'ends the session of who asks: access/api sessions',
};
/** Records that are not made here, so nobody elsewhere asks for a real one; each with its test. */
const NOT_MADE: Readonly<Record<string, string>> = {
  noticeId: 'told to one person: access/api notices',
  ...{ itemId: 'lies in a review, for which is asked here' },
  ...{ form: 'a draft is found by who wrote it: behaviour/drafts', subjectId: 'the same' },
  deviceId: 'a key is found by whose device it is: behaviour/device-keys',
};
/** Asked last: it changes how the asker stands to the client. */
const LAST = ['pickNotePurpose'];

const reached = operations.filter(({ name, requires }) => requires && !(name in ELSEWHERE));
const ofClient = reached
  .filter(({ path }) => path.includes('{clientId}'))
  .sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name));
const others = reached.filter(({ path }) => !path.includes('{clientId}'));
const withIds = others.filter(({ path }) => path.includes('{'));
const idsIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** What the matrix says somebody gets. */
function expected({ role, relations }: Asker, { requires }: Operation, isClosed: boolean) {
  if (!requires) throw new Error('A route without a permission is closed to everybody.');
  const answer = explain({ roles: [role], relations, permission: requires });
  if (!answer.allowed) return answer.because === 'role-never' ? 'forbidden' : 'hidden';
  return isClosed && restsOnceClosed.includes(requires) ? 'closed' : 'let in';
}

/** What somebody got. Who was let in may be told anything but that they may not. */
function outcome({ status, said }: Answer, isRefused: boolean): string {
  if (status === 403 && said.includes('/problems/not-allowed')) return 'forbidden';
  if (status === 404 && isRefused) return 'hidden';
  if (status === 409 && said.includes('/problems/client-closed')) return 'closed';
  return status === 401 || status === 403 || status >= 500 ? `answered ${status}` : 'let in';
}

describe('every route', () => {
  let running: Running;
  let all: Situations;

  beforeAll(async () => {
    running = await startApp(domains, entities, { poolSize: AT_ONCE });
    all = await everySituation(running.app, asSuperuser);
  });
  afterAll(() => running.stop());

  /** Which of these requests were written down as refused. */
  const refused = async (answers: readonly Answer[]) => {
    const rows = await asSuperuser<{ id: string }>(
      `SELECT request_id AS id FROM audit.view WHERE kind = 'refused' AND request_id = ANY ($1)`,
      [answers.map(({ requestId }) => requestId)],
    );
    return new Set(rows.map(({ id }) => id));
  };
  const about = ({ clientId }: Situation): Ids =>
    clientId === NOWHERE ? { clientId } : { ...all.ids, clientId };

  it('is asked here, or named with the test that asks it', () => {
    const open = operations.filter(({ requires }) => !requires);
    expect(reached.length + open.length + Object.keys(ELSEWHERE).length).toBe(operations.length);
    expect(ofClient.length).toBeGreaterThan(80);
    // A record with a new id: make one in situations.ts, or say in NOT_MADE which test asks for it.
    const known = [...Object.keys(all.ids), ...Object.keys(NOT_MADE)];
    const unknown = withIds.flatMap(({ path }) => idsIn(path)).filter((id) => !known.includes(id));
    expect([...new Set(unknown)]).toEqual([]);
    expect(Object.keys(NOT_MADE).filter((id) => id in all.ids)).toEqual([]);
  });

  it('about a client opens for who works with them, as far as the matrix says', async () => {
    for (const situation of all.own) {
      const pairs = situation.askers.map((asker) => async () => {
        const answers: Answer[] = [];
        for (const route of ofClient) answers.push(await ask(asker, route, about(situation)));
        const seen = await refused(answers);
        const got = answers.map((one) => `${one.route}: ${outcome(one, seen.has(one.requestId))}`);
        const wanted = ofClient.map(
          (route) => `${route.name}: ${expected(asker, route, situation.isClosed)}`,
        );
        const who = `${situation.name}: ${asker.role}, ${asker.relations.join(' and ')}`;
        expect({ who, got }).toEqual({ who, got: wanted });
      });
      for (const walk of pairs) await walk();
    }
  });

  it('about a client says the same to everybody else as for a client who never was', async () => {
    const { nowhere, hidden } = all;
    const wrong: object[] = [];
    for (const route of ofClient) {
      const never = await inTurns(nowhere.askers, (asker) => ask(asker, route, about(nowhere)));
      const sayings = new Map(nowhere.askers.map(({ role }, place) => [role, never[place]?.said]));
      const pairs = hidden.flatMap((situation) =>
        situation.askers.map((asker) => ({ asker, situation })),
      );
      const answers = await inTurns(pairs, ({ asker, situation }) =>
        ask(asker, route, about(situation)),
      );
      const seen = await refused([...never, ...answers]);
      const got = answers.map((one, place) => ({
        ...{ route: one.route, who: `${one.who}, ${pairs[place]?.situation.name ?? ''}` },
        ...{ got: outcome(one, seen.has(one.requestId)), said: one.said },
      }));
      const wanted = pairs.map(({ asker, situation }) => ({
        ...{ route: route.name, who: `${asker.role}, none, ${situation.name}` },
        ...{ got: expected(asker, route, false), said: sayings.get(asker.role) },
      }));
      wrong.push(...got.filter((one, place) => !isDeepStrictEqual(one, wanted[place])));
    }
    expect(wrong).toEqual([]);
  });

  it('about anything else is closed to roles that never do it, and to no other', async () => {
    for (const asker of all.nowhere.askers) {
      const answers = await inTurns(others, (route) => ask(asker, route, {}));
      const got = answers.map((one) => `${one.route}: ${outcome(one, false)}`);
      const wanted = others.map(({ name, requires }) => {
        const may = !!requires && rolesMay([asker.role], requires);
        return `${name}: ${may ? 'let in' : 'forbidden'}`;
      });
      expect({ who: asker.role, got }).toEqual({ who: asker.role, got: wanted });
    }
  });

  it('about a record of another organisation answers as if there were none', async () => {
    const elsewhere = all.hidden.at(-1)?.askers ?? [];
    for (const asker of elsewhere) {
      const never = await inTurns(withIds, (route) => ask(asker, route, {}));
      const answers = await inTurns(withIds, (route) => ask(asker, route, all.ids));
      expect(answers.map(sayingOf)).toEqual(never.map(sayingOf));
    }
  });
});

const sayingOf = ({ route, who, status, said }: Answer) => ({ route, who, status, said });
