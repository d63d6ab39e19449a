import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import { Database } from '@ademruimte/api-platform';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { type GivenRecord, inDays, PlanGiven } from './testing/plan.given';
import { startPlan } from './testing/start-plan';

describe('the plan', () => {
  let running: Running;
  let given: PlanGiven;
  beforeAll(async () => {
    running = await startPlan();
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  const problem = (code: string) => ({ type: `/problems/${code}` });
  const agree = (client: GivenClient, version: number, body: object = {}) =>
    client.lead
      .post(`${client.path}/plan/agree`, { clientName: 'Amina', way: 'on_tablet', ...body })
      .set('If-Match', `"${version}"`);

  describe('reading it', () => {
    it('gives an empty draft before the first goal', async () => {
      const client = await given.aClient();
      expect(await given.plan(client)).toEqual({
        id: null,
        version: 0,
        status: 'draft',
        changedSinceAgreement: false,
        maxActiveGoals: 2,
        agreed: null,
        versions: [],
        goals: [],
        recognitions: [],
        milestones: [],
        review: { dueOn: null, reviewedOn: null, approval: null, waiting: [] },
      });
    });

    it('takes as many statements for a full plan as for an empty one', async () => {
      const empty = await given.aClient();
      const full = await given.aClient({ lead: empty.lead });
      for (const domain of ['housing', 'paperwork']) {
        const goal = await given.aGoal(full, { domain });
        for (let made = 0; made < 3; made += 1) await given.aStep(full, goal);
      }
      await given.agreed(full);
      const few = await countStatements(() => given.plan(empty));
      const many = await countStatements(() => given.plan(full));
      expect(many).toEqual(few);
      expect(many.length).toBeLessThanOrEqual(8);
    });

    it('is written down, once for the person that was seen', async () => {
      const client = await given.aClient();
      await given.plan(client);
      const seen = await asSuperuser<{ kind: string }>(
        'SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2',
        [client.id, client.lead.id],
      );
      expect(seen).toEqual([{ kind: 'opened' }]);
    });
  });

  describe('agreeing it', () => {
    it('is refused while it has no goal', async () => {
      const client = await given.aClient();
      expect((await agree(client, 0).expect(409)).body).toMatchObject(problem('plan-empty'));
    });

    it('is refused while it has no step', async () => {
      const client = await given.aClient();
      await given.aGoal(client);
      const { version } = await given.plan(client);
      const answer = await agree(client, version).expect(409);
      expect(answer.body).toMatchObject(problem('plan-has-no-step'));
      expect(await given.plan(client)).toMatchObject({ status: 'draft', version, agreed: null });
    });

    it('writes who agreed, when and how, word for word', async () => {
      const client = await given.aClient();
      const goal = await given.aGoal(client, { why: 'Voor de kinderen' });
      const wanted = { ifText: 'Als ze op school zijn', thenText: 'dan bel ik', confidence: 8 };
      const step = await given.aStep(client, goal, { ...wanted, setbackText: 'Ik vraag hulp.' });
      const { version } = await given.plan(client);
      const answer = await agree(client, version, { agreedOn: inDays(-1) }).expect(204);
      expect(answer.get('ETag')).toBe(`"${version + 1}"`);
      const plan = await given.plan(client);
      expect(plan).toMatchObject({
        status: 'agreed',
        version: version + 1,
        changedSinceAgreement: false,
        versions: [{ number: 1, agreedOn: inDays(-1) }],
      });
      expect(plan.agreed).toEqual({
        number: 1,
        agreedOn: inDays(-1),
        way: 'on_tablet',
        clientName: 'Amina',
        staffName: client.lead.name,
      });
      const agreed = await client.lead.get(`${client.path}/plan/versions/1`).expect(200);
      expect(agreed.body).toMatchObject({
        ...plan.agreed,
        agreedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        goals: [
          {
            id: goal.id,
            why: 'Voor de kinderen',
            lifeDomain: { code: 'housing', title: 'Wonen' },
            steps: [
              {
                ...wanted,
                id: step.id,
                text: 'Ik bel de verhuurder.',
                owner: 'client',
                dueOn: inDays(3),
                setbackText: 'Ik vraag hulp.',
              },
            ],
          },
        ],
      });
    });

    it('keeps every earlier version as it was agreed', async () => {
      const client = await given.aClient();
      const { goal } = await given.anAgreedPlan(client);
      await revise(client, goal, 'Ik wil een eigen plek.');
      await given.agreed(client);
      const title = async (number: number) =>
        (await client.lead.get(`${client.path}/plan/versions/${number}`).expect(200)).body.goals[0]
          .title;
      expect(await title(1)).toBe('Ik wil in mijn huis blijven wonen.');
      expect(await title(2)).toBe('Ik wil een eigen plek.');
      expect((await given.plan(client)).versions.map(({ number }) => number)).toEqual([2, 1]);
    });

    it('cannot be rewritten or erased by the API, whatever its code does', async () => {
      const client = await given.aClient();
      await given.anAgreedPlan(client);
      const database = running.app.get(Database);
      const actor = { ...client.lead, staffMemberId: client.lead.id, sessionId: null };
      const run = (sql: string) =>
        database.transaction({ ...actor, requestId: client.id }, () => database.query(sql));
      for (const sql of [
        'UPDATE app.goal_plan_version SET number = 9',
        'DELETE FROM app.goal_plan_version',
        'UPDATE app.step_event SET reason = NULL',
        'DELETE FROM app.step_event',
      ]) {
        await expect(run(sql)).rejects.toThrow('permission denied');
      }
    });

    it('is refused when the words changed since they were read aloud', async () => {
      const client = await given.aClient();
      const { goal } = await given.anAgreedPlan(client);
      const { version } = await given.plan(client);
      await revise(client, goal, 'Ik wil verhuizen.');
      const answer = await agree(client, version).expect(412);
      expect(answer.body).toMatchObject({
        ...problem('record-changed'),
        current: { version: version + 1, status: 'agreed', changedSinceAgreement: true },
      });
      expect((await given.plan(client)).versions).toHaveLength(1);
    });

    it('happens once when two people agree at the same moment', async () => {
      const client = await given.aClient();
      await given.aStep(client, await given.aGoal(client));
      const { version } = await given.plan(client);
      const answers = await Promise.all([agree(client, version), agree(client, version)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 412]);
      expect((await given.plan(client)).versions).toHaveLength(1);
    });

    it.each([
      ['clientName', 'required', { clientName: '' }],
      ['clientName', 'too-long', { clientName: 'x'.repeat(201) }],
      ['clientName', 'forbidden-character', { clientName: 'A\0' }],
      ['way', 'not-a-choice', { way: 'by_phone' }],
      ['agreedOn', 'not-a-day', { agreedOn: '2026-02-30' }],
      ['agreedOn', 'day-in-future', { agreedOn: inDays(1) }],
      ['number', 'unknown-field', { number: 4 }],
    ])('says beside %s: %s', async (field, code, body) => {
      const client = await given.aClient();
      await given.aStep(client, await given.aGoal(client));
      const { version } = await given.plan(client);
      const answer = await agree(client, version, body).expect(400);
      expect(answer.body.errors).toMatchObject([{ field, code }]);
      expect(await given.plan(client)).toMatchObject({ status: 'draft', version });
    });

    it('needs to know which version was read', async () => {
      const client = await given.aClient();
      await client.lead
        .post(`${client.path}/plan/agree`, { clientName: 'Amina', way: 'spoken' })
        .expect(428);
    });

    it.each(['0', '2', 'laatste', '1e0x', '99999999999'])('has no version %s', async (number) => {
      const client = await given.aClient();
      await given.anAgreedPlan(client);
      await client.lead.get(`${client.path}/plan/versions/${number}`).expect(404);
    });
  });

  describe('"nog niet opnieuw afgesproken"', () => {
    const anAgreedClient = async () => {
      const client = await given.aClient();
      return { client, ...(await given.anAgreedPlan(client)) };
    };
    type Agreed = Awaited<ReturnType<typeof anAgreedClient>>;
    const act = ({ client }: Agreed, { path }: GivenRecord, verb: string, body: object = {}) =>
      client.lead.post(`${path}/${verb}`, body).set('If-Match', '"1"').expect(204);
    const put = ({ client, step }: Agreed, other: object) =>
      client.lead
        .put(step.path, {
          ...{ text: 'Ik bel de verhuurder.', owner: 'client', dueOn: inDays(3), ...other },
        })
        .set('If-Match', '"1"')
        .expect(204);

    it.each<[string, (agreed: Agreed) => Promise<unknown>]>([
      ['other words of a goal', ({ client, goal }) => revise(client, goal, 'Ik wil rust.')],
      ['a new goal', ({ client }) => given.aGoal(client)],
      ['a new step, with its first owner', ({ client, goal }) => given.aStep(client, goal)],
      ['other words of a step', (all) => put(all, { text: 'Ik zoek het nummer op.' })],
      ['another plan B', (all) => put(all, { setbackText: 'Ik vraag mijn zus.' })],
      ['another owner of a step', (all) => put(all, { owner: 'worker' })],
    ])('is what a plan is after %s', async (_, change) => {
      const agreed = await anAgreedClient();
      await change(agreed);
      const plan = await given.plan(agreed.client);
      expect(plan).toMatchObject({ status: 'agreed', changedSinceAgreement: true });
      await given.agreed(agreed.client);
      expect(await given.plan(agreed.client)).toMatchObject({ changedSinceAgreement: false });
    });

    it.each<[string, (agreed: Agreed) => Promise<unknown>]>([
      ['doing a step', (all) => act(all, all.step, 'done')],
      ['planning it again', (all) => act(all, all.step, 'replan', { dueOn: inDays(9) })],
      ['planning it again in the editor', (all) => put(all, { dueOn: inDays(9) })],
      ['dropping it', (all) => act(all, all.step, 'drop')],
      ['another confidence', (all) => put(all, { confidence: 5 })],
      ['sharing it', (all) => put(all, { sharedWithHousehold: true })],
      ['resting', (all) => act(all, all.goal, 'rest')],
      [
        'recognising',
        ({ client, goal }) =>
          client.lead
            .post(`${client.path}/recognitions`, { text: 'Knap!', kind: 'word', goalId: goal.id })
            .expect(201),
      ],
    ])('is never what comes of %s', async (_, change) => {
      const agreed = await anAgreedClient();
      const before = await given.plan(agreed.client);
      await change(agreed);
      expect(await given.plan(agreed.client)).toMatchObject({
        status: 'agreed',
        changedSinceAgreement: false,
        version: before.version,
      });
    });
  });

  it('ends with its last goal and begins again with the next', async () => {
    const client = await given.aClient();
    const { goal } = await given.anAgreedPlan(client);
    await client.lead
      .post(`${goal.path}/end`, { outcome: 'reached' })
      .set('If-Match', '"1"')
      .expect(204);
    expect(await given.plan(client)).toMatchObject({
      status: 'ended',
      changedSinceAgreement: false,
    });
    await given.aGoal(client);
    expect(await given.plan(client)).toMatchObject({
      status: 'draft',
      changedSinceAgreement: true,
    });
  });

  async function revise(client: GivenClient, goal: GivenRecord, title: string): Promise<void> {
    const { version, lifeDomain, why, horizon } = await given.goal(client, goal);
    await client.lead
      .put(goal.path, { title, why, horizon, lifeDomainId: lifeDomain.id })
      .set('If-Match', `"${version}"`)
      .expect(204);
  }
});
