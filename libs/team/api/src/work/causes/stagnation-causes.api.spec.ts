import type { Running } from '@ademruimte/api-testing';
import type { Person } from '@ademruimte/access-api/testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { v7 as uuidv7 } from 'uuid';
import { startTeamWork } from '../../testing/start-team-work';

jest.setTimeout(60_000);

const TODAY = '2026-11-25';
const WAITING = { cause: 'waiting_third_party', words: 'De gemeente antwoordt nog' };

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startTeamWork();
  given = new ConversationsGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

const path = ({ path: at }: GivenClient) => `${at}/stagnation-causes`;
const noted = async (person: Person, client: GivenClient, body: object = WAITING) =>
  ((await person.post(path(client), body).expect(201)).body as { id: string }).id;

describe('a cause of work that stands still', () => {
  it('is one at a time: the next one ends the former', async () => {
    const { client, caseworker, teamLead } = await given.aTeamWithAClient();
    const first = await noted(caseworker, client);
    await noted(teamLead, client, { cause: 'life_event' });
    const late = caseworker.post(`${path(client)}/${first}/end`).set('If-Match', '"2"');
    expect((await late.expect(409)).body.type).toBe('/problems/cause-has-ended');
  });

  it('hides who waits for somebody else until a day, and shows them again', async () => {
    const { client, caseworker } = await given.aTeamWithAClient();
    const id = await noted(caseworker, client);
    const hide = (hiddenUntil: string | null, version: number) =>
      caseworker
        .post(`${path(client)}/${id}/hide`, { hiddenUntil })
        .set('If-Match', `"${String(version)}"`);
    await hide('2026-12-01', 1).expect(204);
    const stale = await hide('2026-12-02', 1).expect(412);
    expect(stale.body.current).toMatchObject({ hiddenUntil: '2026-12-01' });
    await hide(TODAY, 2).expect(400);
    await hide(null, 2).expect(204);
    await caseworker
      .post(`${path(client)}/${id}/end`)
      .set('If-Match', '"3"')
      .expect(204);
  });

  it('that is another one hides nobody', async () => {
    const { client, caseworker } = await given.aTeamWithAClient();
    const hidden = { cause: 'bottleneck', hiddenUntil: '2026-12-01' };
    const { body } = await caseworker.post(path(client), hidden).expect(400);
    expect(body.errors).toEqual([{ field: 'hiddenUntil', code: 'not-a-choice' }]);
  });

  it.each([
    ['no cause', {}],
    ['another word', { cause: 'lazy' }],
    ['a field nobody knows', { ...WAITING, score: 3 }],
    ['a day that is not there', { ...WAITING, hiddenUntil: '2026-02-30' }],
    ['too many words', { ...WAITING, words: 'x'.repeat(301) }],
  ])('refuses %s', async (_, body) => {
    const { client, caseworker } = await given.aTeamWithAClient();
    await caseworker.post(path(client), body).expect(400);
  });

  it('is noted once for one Idempotency-Key', async () => {
    const { client, caseworker } = await given.aTeamWithAClient();
    const key = uuidv7();
    const send = () => caseworker.post(path(client), WAITING).set('Idempotency-Key', key);
    expect((await send().expect(201)).body).toEqual((await send().expect(201)).body);
  });

  it('is for who works with the client or leads the team, and for nobody else', async () => {
    const { organisation, client, caseworker, expert } = await given.aTeamWithAClient();
    const id = await noted(caseworker, client);
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await expert.post(path(client), WAITING).expect(403);
    const colleague = await given.aPerson({ organisation });
    for (const person of [colleague, await given.aPerson()]) {
      await person.post(path(client), WAITING).expect(404);
      await person
        .post(`${path(client)}/${id}/hide`)
        .set('If-Match', '"1"')
        .expect(404);
      await person
        .post(`${path(client)}/${id}/end`)
        .set('If-Match', '"1"')
        .expect(404);
    }
  });
});
