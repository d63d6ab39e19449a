import type { Running } from '@ademruimte/api-testing';
import { inDays, PlanGiven } from './testing/plan.given';
import { startPlan } from './testing/start-plan';

describe('recognition and milestones', () => {
  let running: Running;
  let given: PlanGiven;
  beforeAll(async () => {
    running = await startPlan();
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  it('can be given for nothing in particular, for a goal, or for a step with its goal', async () => {
    const client = await given.aClient();
    const goal = await given.aGoal(client);
    const step = await given.aStep(client, goal);
    const give = async (about: object) => {
      const body = { text: 'Knap dat je er was.', kind: 'small_gift', ...about };
      await client.lead.post(`${client.path}/recognitions`, body).expect(201);
    };
    await give({});
    await give({ goalId: goal.id });
    await give({ stepId: step.id });
    expect((await given.plan(client)).recognitions).toMatchObject([
      { goalId: goal.id, stepId: step.id },
      { goalId: goal.id, stepId: null },
      { goalId: null, stepId: null, kind: 'small_gift', staffName: client.lead.name },
    ]);
  });

  it('recognises a goal that was let go as well', async () => {
    const client = await given.aClient();
    const goal = await given.aGoal(client);
    await client.lead
      .post(`${goal.path}/end`, { outcome: 'let_go' })
      .set('If-Match', '"1"')
      .expect(204);
    const body = { text: 'Eerlijk gekeken.', kind: 'word', goalId: goal.id };
    await client.lead.post(`${client.path}/recognitions`, body).expect(201);
  });

  it('keeps a milestone of today or of earlier', async () => {
    const client = await given.aClient();
    const note = (body: object) => client.lead.post(`${client.path}/milestones`, body);
    await note({ text: 'Eerste keer alleen naar de tandarts' }).expect(201);
    await note({ text: 'Eigen sleutel', reachedOn: inDays(-40) }).expect(201);
    expect((await given.plan(client)).milestones).toMatchObject([
      { reachedOn: inDays(0), goalId: null },
      { reachedOn: inDays(-40), text: 'Eigen sleutel' },
    ]);
  });

  it.each([
    ['recognitions', 'text', 'required', { kind: 'word' }],
    ['recognitions', 'text', 'too-long', { text: 'x'.repeat(301), kind: 'word' }],
    ['recognitions', 'kind', 'not-a-choice', { text: 'Top', kind: 'medal' }],
    ['recognitions', 'goalId', 'not-an-id', { text: 'Top', kind: 'word', goalId: 'x' }],
    ['milestones', 'text', 'forbidden-character', { text: 'sleutel\0' }],
    ['milestones', 'reachedOn', 'not-a-day', { text: 'Sleutel', reachedOn: '2026-02-30' }],
    ['milestones', 'reachedOn', 'day-in-future', { text: 'Sleutel', reachedOn: inDays(1) }],
    ['milestones', 'staffName', 'unknown-field', { text: 'Sleutel', staffName: 'Sanne' }],
  ])('says in %s beside %s: %s', async (place, field, code, body) => {
    const client = await given.aClient();
    const answer = await client.lead.post(`${client.path}/${place}`, body).expect(400);
    expect(answer.body.errors).toMatchObject([{ field, code }]);
    const { recognitions, milestones } = await given.plan(client);
    expect([recognitions, milestones]).toEqual([[], []]);
  });

  it("refuses somebody else's goal and step", async () => {
    const client = await given.aClient();
    const other = await given.aClient({ lead: client.lead });
    const { goal, step } = await given.anAgreedPlan(other);
    const own = await given.aGoal(client);
    const refused = async (place: string, field: string, about: object) => {
      const body = { text: 'Top', ...(place === 'recognitions' && { kind: 'word' }), ...about };
      const answer = await client.lead.post(`${client.path}/${place}`, body).expect(400);
      expect(answer.body.errors).toEqual([{ field, code: 'unknown-record' }]);
    };
    await refused('recognitions', 'goalId', { goalId: goal.id });
    await refused('recognitions', 'stepId', { stepId: step.id });
    await refused('milestones', 'goalId', { goalId: goal.id });
    const ownStep = await given.aStep(client, own);
    const second = await given.aGoal(client);
    await refused('recognitions', 'goalId', { goalId: second.id, stepId: ownStep.id });
  });

  it('makes one recognition when the same request comes twice', async () => {
    const client = await given.aClient();
    const send = () =>
      client.lead
        .post(`${client.path}/recognitions`, { text: 'Top', kind: 'card' })
        .set('Idempotency-Key', '01940000-0000-4000-8000-000000000004');
    const [first, second] = [await send().expect(201), await send().expect(201)];
    expect(second.body).toEqual(first.body);
    expect((await given.plan(client)).recognitions).toHaveLength(1);
  });
});
