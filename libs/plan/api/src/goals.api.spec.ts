import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { inDays, PlanGiven } from './testing/plan.given';
import { startPlan } from './testing/start-plan';

const NOBODY = '01940000-0000-7000-8000-00000000000f';

describe('goals', () => {
  let running: Running;
  let given: PlanGiven;
  beforeAll(async () => {
    running = await startPlan();
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  const problem = (code: string) => ({ type: `/problems/${code}` });
  const aWish = async (client: Awaited<ReturnType<PlanGiven['aClient']>>) => ({
    title: 'Ik wil overzicht.',
    lifeDomainId: await given.aLifeDomain(client.lead, 'housing'),
  });

  describe('beginning one', () => {
    it('needs no assessment and keeps the words as they were said', async () => {
      const client = await given.aClient();
      const wish = { ...(await aWish(client)), title: 'Ik wil rúst,\nook ’s nachts.' };
      const answer = await client.lead
        .post(`${client.path}/goals`, { ...wish, why: 'Voor mijn zoon', horizon: 'dit jaar' })
        .expect(201);
      expect(answer.get('ETag')).toBe('"1"');
      expect(answer.get('Location')).toBe(`/api/v1${client.path}/goals/${answer.body.id}`);
      const [goal] = (await given.plan(client)).goals;
      expect(goal).toMatchObject({
        id: answer.body.id,
        title: 'Ik wil rúst,\nook ’s nachts.',
        why: 'Voor mijn zoon',
        horizon: 'dit jaar',
        status: 'active',
        outcome: null,
        lifeDomain: { code: 'housing', sensitive: false },
        steps: [],
      });
    });

    it('takes the id a request brings, and never another record of it', async () => {
      const client = await given.aClient();
      const id = '01940000-0000-7000-8000-000000000001';
      await given.aGoal(client, { id });
      const answer = await client.lead.post(`${client.path}/goals`, {
        ...(await aWish(client)),
        id,
      });
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject(problem('already-exists'));
      expect(await given.goal(client, { id, path: '' })).toMatchObject({
        title: 'Ik wil in mijn huis blijven wonen.',
      });
    });

    it('makes one goal when the same request comes twice', async () => {
      const client = await given.aClient();
      const key = '01940000-0000-4000-8000-000000000002';
      const wish = await aWish(client);
      const send = () => client.lead.post(`${client.path}/goals`, wish).set('Idempotency-Key', key);
      const first = await send().expect(201);
      const second = await send().expect(201);
      expect(second.body).toEqual(first.body);
      expect((await given.plan(client)).goals).toHaveLength(1);
    });

    it.each([
      ['title', 'required', { title: '' }],
      ['title', 'wrong-type', { title: 7 }],
      ['title', 'forbidden-character', { title: 'a\0b' }],
      ['title', 'too-long', { title: 'x'.repeat(301) }],
      ['why', 'too-long', { why: 'x'.repeat(2001) }],
      ['lifeDomainId', 'not-an-id', { lifeDomainId: 'wonen' }],
      ['lifeDomainId', 'unknown-record', { lifeDomainId: NOBODY }],
      ['restGoalId', 'not-an-id', { restGoalId: 3 }],
      ['restGoalId', 'unknown-record', { restGoalId: NOBODY }],
      ['sharedWithHousehold', 'wrong-type', { sharedWithHousehold: 'ja' }],
      ['status', 'unknown-field', { status: 'reached' }],
    ])('says beside %s: %s', async (field, code, other) => {
      const client = await given.aClient();
      const body = { ...(await aWish(client)), ...other };
      const answer = await client.lead.post(`${client.path}/goals`, body).expect(400);
      expect(answer.body.errors).toMatchObject([{ field, code }]);
      expect((await given.plan(client)).goals).toEqual([]);
    });

    it('refuses a life domain of another organisation', async () => {
      const client = await given.aClient();
      const stranger = await given.aPerson();
      const lifeDomainId = await given.aLifeDomain(stranger, 'housing');
      const answer = await client.lead
        .post(`${client.path}/goals`, { title: 'Ik wil rust.', lifeDomainId })
        .expect(400);
      expect(answer.body.errors).toEqual([{ field: 'lifeDomainId', code: 'unknown-record' }]);
    });
  });

  describe('a third active goal', () => {
    const withTwo = async () => {
      const client = await given.aClient();
      const first = await given.aGoal(client, { title: 'Eén' });
      const second = await given.aGoal(client, { title: 'Twee' });
      return { client, first, second };
    };

    it('asks which one may rest, and saves nothing yet', async () => {
      const { client, first, second } = await withTwo();
      const answer = await client.lead
        .post(`${client.path}/goals`, await aWish(client))
        .expect(409);
      expect(answer.body).toMatchObject({
        ...problem('too-many-active-goals'),
        max: 2,
        activeGoals: [
          { id: first.id, title: 'Eén' },
          { id: second.id, title: 'Twee' },
        ],
      });
      expect((await given.plan(client)).goals).toHaveLength(2);
    });

    it('begins when another one rests in the same command', async () => {
      const { client, first } = await withTwo();
      await given.aGoal(client, { title: 'Drie', restGoalId: first.id });
      const { goals } = await given.plan(client);
      expect(goals.map(({ title, status }) => [title, status])).toEqual([
        ['Eén', 'paused'],
        ['Twee', 'active'],
        ['Drie', 'active'],
      ]);
    });

    it('lets nothing rest when the new goal cannot begin', async () => {
      const { client, first } = await withTwo();
      const wish = { ...(await aWish(client)), title: '', restGoalId: first.id };
      await client.lead.post(`${client.path}/goals`, wish).expect(400);
      expect(await given.goal(client, first)).toMatchObject({ status: 'active' });
    });

    it("refuses to let somebody else's goal rest for it", async () => {
      const { client } = await withTwo();
      const other = await given.aClient({ lead: client.lead });
      const theirs = await given.aGoal(other);
      const wish = { ...(await aWish(client)), restGoalId: theirs.id };
      const answer = await client.lead.post(`${client.path}/goals`, wish).expect(400);
      expect(answer.body.errors).toEqual([{ field: 'restGoalId', code: 'unknown-record' }]);
      expect(await given.goal(other, theirs)).toMatchObject({ status: 'active' });
    });

    it('cannot slip in when two people add one at the same moment', async () => {
      const client = await given.aClient();
      const colleague = await given.aColleague(client);
      await given.joins(client, colleague, 'co_worker');
      await given.aGoal(client);
      const wish = await aWish(client);
      const answers = await Promise.all(
        [client.lead, colleague, client.lead, colleague].map((person) =>
          person.post(`${client.path}/goals`, wish),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      expect((await given.plan(client)).goals).toHaveLength(2);
    });

    it('cannot slip in as the first goals of a new plan either', async () => {
      const client = await given.aClient();
      const wish = await aWish(client);
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => client.lead.post(`${client.path}/goals`, wish)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    });

    it.each([1, 3])('is counted by the setting of the team: %s', async (max) => {
      const client = await given.aClient();
      await asSuperuser('UPDATE app.team SET max_active_goals = $2 WHERE organisation_id = $1', [
        client.lead.organisationId,
        max,
      ]);
      for (let made = 0; made < max; made += 1) await given.aGoal(client);
      const answer = await client.lead
        .post(`${client.path}/goals`, await aWish(client))
        .expect(409);
      expect(answer.body.max).toBe(max);
      expect((await given.plan(client)).maxActiveGoals).toBe(max);
    });
  });

  describe('resting and taking up again', () => {
    it('makes room for another and asks for room again', async () => {
      const client = await given.aClient();
      const first = await given.aGoal(client);
      const second = await given.aGoal(client);
      const rested = await client.lead
        .post(`${first.path}/rest`)
        .set('If-Match', '"1"')
        .expect(204);
      expect(rested.get('ETag')).toBe('"2"');
      await given.aGoal(client);
      const resume = (body: object) =>
        client.lead.post(`${first.path}/resume`, body).set('If-Match', '"2"');
      expect((await resume({}).expect(409)).body).toMatchObject(problem('too-many-active-goals'));
      await resume({ restGoalId: second.id }).expect(204);
      expect(await given.goal(client, first)).toMatchObject({ status: 'active', version: 3 });
      expect(await given.goal(client, second)).toMatchObject({ status: 'paused' });
    });

    it('takes no new step while it rests', async () => {
      const client = await given.aClient();
      const goal = await given.aGoal(client);
      await client.lead.post(`${goal.path}/rest`).set('If-Match', '"1"').expect(204);
      const step = { text: 'Ik bel.', owner: 'client', dueOn: inDays(1) };
      const answer = await client.lead.post(`${goal.path}/steps`, step).expect(409);
      expect(answer.body).toMatchObject(problem('goal-not-active'));
    });
  });

  describe('ending one', () => {
    it('keeps the outcome with its recognition and milestone, whatever came of it', async () => {
      const client = await given.aClient();
      const goal = await given.aGoal(client);
      const step = await given.aStep(client, goal);
      await client.lead
        .post(`${goal.path}/end`, {
          outcome: 'let_go',
          words: 'Verhuizen past nu beter.',
          recognition: { text: 'Je hebt eerlijk gekeken.', kind: 'card' },
          milestone: 'Zelf een keuze gemaakt',
        })
        .set('If-Match', '"1"')
        .expect(204);
      const plan = await given.plan(client);
      expect(plan.goals[0]).toMatchObject({
        status: 'let_go',
        outcome: 'let_go',
        outcomeWords: 'Verhuizen past nu beter.',
        endedOn: inDays(0),
        steps: [{ id: step.id, status: 'dropped' }],
      });
      expect(plan.recognitions).toMatchObject([
        { goalId: goal.id, kind: 'card', staffName: client.lead.name, givenOn: inDays(0) },
      ]);
      expect(plan.milestones).toMatchObject([
        { goalId: goal.id, text: 'Zelf een keuze gemaakt', reachedOn: inDays(0) },
      ]);
    });

    it('makes room, and is for good', async () => {
      const client = await given.aClient();
      const goal = await given.aGoal(client);
      const end = (version: number) =>
        client.lead
          .post(`${goal.path}/end`, { outcome: 'reached' })
          .set('If-Match', `"${version}"`);
      await end(1).expect(204);
      expect((await end(2).expect(409)).body).toMatchObject(problem('goal-has-ended'));
      await given.aGoal(client);
      await given.aGoal(client);
    });

    it.each([
      [{}, 'outcome', 'required'],
      [{ outcome: 'failed' }, 'outcome', 'not-a-choice'],
      [{ outcome: 'reached', recognition: { kind: 'card' } }, 'recognition.text', 'required'],
      [{ outcome: 'reached', recognition: 'top' }, 'recognition', 'wrong-type'],
      [{ outcome: 'reached', milestone: 4 }, 'milestone', 'wrong-type'],
    ])('says beside the field what is wrong with %j', async (body, field, code) => {
      const client = await given.aClient();
      const goal = await given.aGoal(client);
      const answer = await client.lead
        .post(`${goal.path}/end`, body)
        .set('If-Match', '"1"')
        .expect(400);
      expect(answer.body.errors[0]).toMatchObject({ field, code });
      expect(await given.goal(client, goal)).toMatchObject({ status: 'active' });
    });
  });

  describe('two people at one goal', () => {
    it('lets one win and shows the other what it says now', async () => {
      const client = await given.aClient();
      const goal = await given.aGoal(client);
      const wish = await aWish(client);
      const revise = (title: string) =>
        client.lead.put(goal.path, { ...wish, title }).set('If-Match', '"1"');
      await revise('Ik wil een eigen plek.').expect(204);
      const late = await revise('Ik wil verhuizen.').expect(412);
      expect(late.body).toMatchObject({
        ...problem('record-changed'),
        current: { id: goal.id, version: 2, title: 'Ik wil een eigen plek.', status: 'active' },
      });
      expect(await given.goal(client, goal)).toMatchObject({ title: 'Ik wil een eigen plek.' });
    });

    it.each(['rest', 'resume', 'end'])('needs to know the version to %s it', async (verb) => {
      const client = await given.aClient();
      const goal = await given.aGoal(client);
      await client.lead.post(`${goal.path}/${verb}`, { ...outcomeFor(verb) }).expect(428);
      await client.lead
        .post(`${goal.path}/${verb}`, { ...outcomeFor(verb) })
        .set('If-Match', '"9"')
        .expect(412);
    });
  });

  describe('sharing with the household', () => {
    it('happens only by choice, and a safe-contact rule forbids it until confirmed', async () => {
      const client = await given.aClient();
      const goal = await given.aGoal(client);
      expect(await given.goal(client, goal)).toMatchObject({ sharedWithHousehold: false });
      const rule = await client.lead
        .post(`${client.path}/safe-contact-rules`, { text: 'Nooit bellen na vijf uur.' })
        .expect(201);
      const shared = { ...(await aWish(client)), sharedWithHousehold: true };
      const share = (version: number) =>
        client.lead.put(goal.path, shared).set('If-Match', `"${version}"`);
      expect((await share(1).expect(409)).body).toMatchObject(
        problem('safe-contact-forbids-sharing'),
      );
      await client.lead.post(`${client.path}/goals`, shared).expect(409);
      await client.lead
        .post(`${client.path}/safe-contact-rules/${rule.body.id}/confirm-sharing`)
        .set('If-Match', '"1"')
        .expect(204);
      await share(1).expect(204);
      expect(await given.goal(client, goal)).toMatchObject({ sharedWithHousehold: true });
    });

    it('stays as it was when an edit does not speak of it', async () => {
      const client = await given.aClient();
      const goal = await given.aGoal(client, { sharedWithHousehold: true });
      await client.lead
        .put(goal.path, await aWish(client))
        .set('If-Match', '"1"')
        .expect(204);
      expect(await given.goal(client, goal)).toMatchObject({ sharedWithHousehold: true });
    });
  });
});

const outcomeFor = (verb: string) => (verb === 'end' ? { outcome: 'reached' } : {});
