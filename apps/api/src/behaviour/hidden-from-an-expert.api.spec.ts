import type { Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { inDays } from '@ademruimte/plan-api/testing';
import { domains, entities } from '../app.module';

const CANARY = 'KANARIE';

describe('what an experience expert reads', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ConversationsGiven(running.app);
  });
  afterAll(() => running.stop());

  const aSharedClient = async () => {
    const { expert, client } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    return { expert, client };
  };
  /** Every answer about the client, byte for byte. */
  const answers = async (reader: Person, { path }: GivenClient) => {
    const seen: Record<string, string> = {};
    for (const part of ['plan', 'plan/versions/1', 'file', 'conversations', 'notes']) {
      const { status, text } = await reader.get(`${path}/${part}`);
      seen[part] = `${String(status)} ${text}`;
    }
    for (const list of ['clients', 'today']) seen[list] = (await reader.get(`/${list}`)).text;
    return seen;
  };
  const hide = { domain: 'debts', title: CANARY, why: CANARY };

  it('does not move while only a goal changes that is hidden from them', async () => {
    const { expert, client } = await aSharedClient();
    await given.aStep(client, await given.aGoal(client));
    await given.agreed(client);
    const before = await answers(expert, client);
    const send = (path: string, version: number, body: object = {}) =>
      client.lead
        .post(path, body)
        .set('If-Match', `"${String(version)}"`)
        .expect(204);

    const hidden = await given.aGoal(client, hide);
    expect(await answers(expert, client)).toEqual(before);
    const step = await given.aStep(client, hidden, { text: CANARY, dueOn: inDays(1) });
    await client.lead
      .post(`${client.path}/milestones`, { text: CANARY, goalId: hidden.id })
      .expect(201);
    expect(await answers(expert, client)).toEqual(before);
    await send(`${step.path}/replan`, 1, { dueOn: inDays(2), reason: CANARY });
    await send(`${step.path}/done`, 2, { recognition: { text: CANARY, kind: 'card' } });
    expect(await answers(expert, client)).toEqual(before);
    await send(`${hidden.path}/rest`, 1);
    await send(`${hidden.path}/end`, 2, { outcome: 'let_go', words: CANARY });
    expect(await answers(expert, client)).toEqual(before);
    expect(JSON.stringify(await answers(client.lead, client))).toContain(CANARY);
  });

  it('says nothing of a plan that holds nothing else', async () => {
    const { expert, client } = await aSharedClient();
    const before = await answers(expert, client);
    await given.aStep(client, await given.aGoal(client, hide), { text: CANARY });
    expect(await answers(expert, client)).toEqual(before);
  });

  it('tells that the plan was agreed, and that all they see of it has ended', async () => {
    const { expert, client } = await aSharedClient();
    const goal = await given.aGoal(client);
    await given.aStep(client, goal);
    const status = async () => (await given.plan(client, expert)).status;
    expect(await status()).toBe('draft');
    await given.agreed(client);
    expect(await status()).toBe('agreed');
    await client.lead
      .post(`${goal.path}/end`, { outcome: 'reached' })
      .set('If-Match', '"1"')
      .expect(204);
    expect(await status()).toBe('ended');
  });
});
