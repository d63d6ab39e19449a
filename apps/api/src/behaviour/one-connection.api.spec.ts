import { Database, systemActor } from '@ademruimte/api-platform';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { domains, entities } from '../app.module';
import { type Answer, ask, inTurns } from './contract/asking';
import { operations } from './contract/operations';
import { everySituation, NOWHERE, type Situations } from './contract/situations';

jest.setTimeout(120_000);

const asked = operations.filter(({ name, requires }) => requires && name !== 'signOut');

describe('with one connection to the database', () => {
  let running: Running;
  let all: Situations;

  beforeAll(async () => {
    running = await startApp(domains, entities, { poolSize: 1 });
    all = await everySituation(running.app, asSuperuser);
  });
  afterAll(() => running.stop());

  // A request that wants a second one while it holds the first waits for itself.
  it('every route answers, some at the same moment', async () => {
    const [own] = all.own;
    const ids = { ...all.ids, clientId: own?.clientId ?? NOWHERE };
    const askers = [...(own?.askers ?? []).slice(0, 3), ...all.nowhere.askers.slice(3)];
    const unanswered: Answer[] = [];
    for (const asker of askers) {
      const answers = await inTurns(asked, (route) => ask(asker, route, ids));
      unanswered.push(...answers.filter(({ status }) => status >= 500));
      expect(answers.filter(({ status }) => status < 300).length).toBeGreaterThan(3);
    }
    expect(unanswered.map(({ who, route, text }) => ({ who, route, text }))).toEqual([]);
  });

  it('would find one that asks for another while it holds this one', async () => {
    const database = running.app.get(Database);
    const work = () => database.anonymously('SELECT 1');
    await expect(database.transaction(systemActor(NOWHERE), work)).rejects.toThrow(/timeout/);
    await expect(database.anonymously('SELECT 1')).resolves.toHaveLength(1);
  });
});
