import type { BridgeContent } from '@ademruimte/bridge-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { type TalkBody, TalksGiven } from '../testing';
import { startConversations } from '../testing/start-conversations';

let running: Running;
let given: TalksGiven;

beforeAll(async () => {
  running = await startConversations();
  running.clock.set('2026-11-24');
  given = new TalksGiven(running.app);
});
afterAll(() => running.stop());

/** A bridge that says housing 2 in other words and knows nothing of debts any more. */
const reworded = (content: BridgeContent): BridgeContent => ({
  ...content,
  pillars: content.pillars.map((pillar) => ({
    ...pillar,
    domains: pillar.domains
      .filter(({ code }) => code !== 'debts')
      .map((domain) => {
        const [one, , ...rest] = domain.sentences;
        const isHousing = domain.code === 'housing';
        return isHousing ? { ...domain, sentences: [one ?? '', 'Anders.', ...rest] } : domain;
      }),
  })),
});

const close = (client: GivenClient, talk: TalkBody, choices: object[] = []) =>
  client.lead.post(`${client.path}/talks`, { ...talk, choices });

const finish = (client: GivenClient, talk: TalkBody, ratings: object[]) =>
  client.lead
    .post(`${client.path}/talks/${talk.conversation.id}/after`, {
      ...{ nextContactOn: '2026-12-01', ratings },
    })
    .set('If-Match', '"1"');

/** A talk along a bridge that retired, while a colleague has a draft along the new one. */
async function alongTheOld(
  said: Record<string, number>,
  drafted: Record<string, number>,
  change?: typeof reworded,
) {
  const client = await given.aClient();
  const { pillars } = await given.theBridge(client.lead);
  const domains = pillars.flatMap((pillar) => pillar.domains);
  const talk = given.aTalk({
    assessment: await given.anAnswer(client, { client: said, aside: ['work'] }),
  });
  await given.aNewBridge(client.lead, change);
  const draft = await given.aDraftAssessment(client, drafted);
  const domain = (code: string) => {
    const found = domains.find((one) => one.code === code);
    if (!found) throw new Error(`There is no ${code}.`);
    return found;
  };
  return { client, talk, draft, domain };
}

describe('a talk along a retired bridge, while a draft along the new one is under way', () => {
  it('joins it by itself where both say the same in the same words', async () => {
    const { client, talk, draft } = await alongTheOld({ housing: 2, debts: 3 }, { children: 4 });
    await close(client, talk).expect(201);
    const { assessment } = await given.talk(client, talk.conversation.id);
    expect(assessment?.id).toBe(draft.id);
    expect(assessment?.ratings.map(({ level, reason }) => level ?? reason).sort()).toEqual([
      ...[2, 3, 4, 'not_needed'],
    ]);
  });

  it('asks where the same question was answered otherwise', async () => {
    const { client, talk, domain } = await alongTheOld({ housing: 2 }, { housing: 4 });
    const { body } = await close(client, talk).expect(409);
    expect(body.conflicts).toMatchObject([
      {
        mine: domain('housing').levels[1]?.sentence,
        theirs: domain('housing').levels[3]?.sentence,
      },
    ]);
    const [{ field, theirs }] = body.conflicts as [{ field: string; theirs: string }];
    await close(client, talk, [{ field, theirs, keep: 'mine' }]).expect(201);
    const { assessment } = await given.talk(client, talk.conversation.id);
    const levels = assessment?.ratings.filter(({ ratedBy }) => ratedBy === 'client');
    expect(levels).toMatchObject([{ level: 2 }]);
  });

  it('says which answers have no place there, and saves nothing until somebody knows', async () => {
    const { client, talk, domain } = await alongTheOld(
      { housing: 2, debts: 3, children: 2 },
      { children: 2 },
      reworded,
    );
    const { body } = await close(client, talk).expect(409);
    const left = ['housing', 'debts'].map((code) => domain(code));
    expect(body.conflicts).toHaveLength(2);
    expect(body.conflicts).toMatchObject(
      left.map(({ id, title }) => ({ field: `rating.${id}`, about: title, theirs: null })),
    );
    const mine = left.map(({ id }) => ({ field: `rating.${id}`, keep: 'mine', theirs: null }));
    await close(client, talk, mine).expect(409);
    const [row] = await asSuperuser('SELECT FROM app.talk WHERE client_id = $1', [client.id]);
    expect(row).toBeUndefined();
  });

  it('goes on without them then; they stay with the talk for ever, in their own words', async () => {
    const { client, talk, draft, domain } = await alongTheOld(
      { housing: 2, children: 2 },
      { children: 2 },
      reworded,
    );
    const { id, title, levels } = domain('housing');
    await close(client, talk, [{ field: `rating.${id}`, keep: 'theirs' }]).expect(201);
    const { assessment, choices } = await given.talk(client, talk.conversation.id);
    expect(assessment?.id).toBe(draft.id);
    expect(assessment?.ratings).toHaveLength(2);
    expect(choices).toMatchObject([
      { about: title, mine: levels[1]?.sentence, theirs: null, kept: 'theirs' },
    ]);
  });

  it('leaves the draft to the colleague when nothing of the talk fits it', async () => {
    const { client, talk, domain } = await alongTheOld({ debts: 3 }, { children: 2 }, reworded);
    const nothingAside = { ...(talk['assessment'] as { ratings: { ratedBy: string }[] }) };
    const ratings = nothingAside.ratings.filter(({ ratedBy }) => ratedBy === 'client');
    const alone = { ...talk, assessment: { ...nothingAside, ratings } };
    const { id } = domain('debts');
    await close(client, alone, [{ field: `rating.${id}`, keep: 'theirs' }]).expect(201);
    expect((await given.talk(client, talk.conversation.id)).assessment).toBeNull();
    await finish(client, talk, [{ lifeDomainId: id, ratedBy: 'worker', level: 4 }]).expect(204);
    const { choices } = await given.talk(client, talk.conversation.id);
    expect(choices.map(({ mine }) => mine)).toEqual(
      [3, 4].map((level) => domain('debts').levels[level - 1]?.sentence),
    );
    expect((await given.kit(client)).draftAssessment).not.toBeNull();
  });

  it('takes the worker’s own view along to where the answers went', async () => {
    const { client, talk, domain } = await alongTheOld({ children: 2 }, { children: 2 }, reworded);
    await close(client, talk).expect(201);
    const views = ['children', 'housing'].map((code) => domain(code).id);
    const seen = views.map((lifeDomainId) => ({ lifeDomainId, ratedBy: 'worker', level: 2 }));
    await finish(client, talk, seen).expect(204);
    const { assessment, choices } = await given.talk(client, talk.conversation.id);
    expect(assessment?.status).toBe('final');
    const worker = assessment?.ratings.filter(({ ratedBy }) => ratedBy === 'worker');
    expect(worker?.map(({ level, reason }) => level ?? reason).sort()).toEqual([2, 'not_needed']);
    expect(choices).toMatchObject([{ about: domain('housing').title }]);
  });
});
