import type { Running } from '@ademruimte/api-testing';
import { inDays, PlanGiven } from './testing/plan.given';
import { startPlan } from './testing/start-plan';

const NOBODY = '01940000-0000-7000-8000-00000000000f';

describe('steps', () => {
  let running: Running;
  let given: PlanGiven;
  beforeAll(async () => {
    running = await startPlan();
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  const problem = (code: string) => ({ type: `/problems/${code}` });
  const aBody = { text: 'Ik zoek het nummer op.', owner: 'client', dueOn: inDays(2) };
  const aClientWithGoal = async () => {
    const client = await given.aClient();
    return { client, goal: await given.aGoal(client) };
  };
  const aClientWithStep = async (wanted: Record<string, unknown> = {}) => {
    const { client, goal } = await aClientWithGoal();
    const step = await given.aStep(client, goal, wanted);
    const send = (verb: string, body: object = {}, version = 1) =>
      client.lead.post(`${step.path}/${verb}`, body).set('If-Match', `"${version}"`);
    const now = () => given.step(client, step);
    return { client, goal, step, send, now };
  };

  describe('making one', () => {
    it('keeps owner, day, if-then plan, plan B and confidence', async () => {
      const { client, goal } = await aClientWithGoal();
      const colleague = await given.aColleague(client);
      const body = {
        ...aBody,
        owner: 'worker',
        ownerStaffMemberId: colleague.id,
        ifText: 'Als de kinderen op school zijn',
        thenText: 'dan bel ik',
        setbackText: 'Ik vraag mijn zus.',
        confidence: 0,
      };
      const answer = await client.lead.post(`${goal.path}/steps`, body).expect(201);
      expect(answer.get('ETag')).toBe('"1"');
      expect(answer.get('Location')).toBe(`/api/v1${client.path}/steps/${answer.body.id}`);
      const step = await given.step(client, { id: answer.body.id, path: '' });
      expect(step).toMatchObject({
        ...body,
        goalId: goal.id,
        ownerName: colleague.name,
        status: 'open',
        replanCount: 0,
        suggestSmaller: true,
        sharedWithHousehold: false,
        events: [{ kind: 'planned', fromDay: null, toDay: inDays(2), reason: null }],
      });
      expect(step.events[0]).toMatchObject({ staffName: client.lead.name });
    });

    it('may be planned for today', async () => {
      const { now } = await aClientWithStep({ dueOn: inDays(0) });
      expect(await now()).toMatchObject({ dueOn: inDays(0) });
    });

    it('is for whoever writes it when "the worker" is not named', async () => {
      const { client, now } = await aClientWithStep({ owner: 'worker' });
      expect(await now()).toMatchObject({
        ownerStaffMemberId: client.lead.id,
        ownerName: client.lead.name,
      });
    });

    it.each([
      ['dueOn', 'required', { dueOn: undefined }],
      ['dueOn', 'required', { dueOn: null }],
      ['dueOn', 'not-a-day', { dueOn: '2027-02-30' }],
      ['dueOn', 'not-a-day', { dueOn: 'morgen' }],
      ['dueOn', 'day-in-past', { dueOn: inDays(-1) }],
      ['text', 'required', { text: '   ' }],
      ['text', 'too-long', { text: 'x'.repeat(301) }],
      ['text', 'forbidden-character', { text: 'bel\0' }],
      ['owner', 'required', { owner: undefined }],
      ['owner', 'not-a-choice', { owner: 'neighbour' }],
      ['ownerName', 'required', { owner: 'other' }],
      ['ownerStaffMemberId', 'not-an-id', { owner: 'worker', ownerStaffMemberId: 'Tom' }],
      ['ownerStaffMemberId', 'unknown-record', { owner: 'worker', ownerStaffMemberId: NOBODY }],
      ['confidence', 'out-of-range', { confidence: 11 }],
      ['confidence', 'out-of-range', { confidence: -1 }],
      ['confidence', 'wrong-type', { confidence: '8' }],
      ['confidence', 'wrong-type', { confidence: 7.5 }],
      ['status', 'unknown-field', { status: 'done' }],
    ])('says beside %s: %s', async (field, code, other) => {
      const { client, goal } = await aClientWithGoal();
      const answer = await client.lead
        .post(`${goal.path}/steps`, { ...aBody, ...other })
        .expect(400);
      expect(answer.body.errors).toMatchObject([{ field, code }]);
      expect((await given.goal(client, goal)).steps).toEqual([]);
    });

    it('is not given to somebody of another organisation', async () => {
      const { client, goal } = await aClientWithGoal();
      const stranger = await given.aPerson();
      const body = { ...aBody, owner: 'other', ownerStaffMemberId: stranger.id };
      const answer = await client.lead.post(`${goal.path}/steps`, body).expect(400);
      expect(answer.body.errors).toMatchObject([
        { field: 'ownerStaffMemberId', code: 'unknown-record' },
      ]);
    });

    it('needs a goal of this client that has not ended', async () => {
      const { client, goal } = await aClientWithGoal();
      const other = await given.aClient({ lead: client.lead });
      await client.lead.post(`${other.path}/goals/${goal.id}/steps`, aBody).expect(404);
      await client.lead
        .post(`${goal.path}/end`, { outcome: 'changed' })
        .set('If-Match', '"1"')
        .expect(204);
      const answer = await client.lead.post(`${goal.path}/steps`, aBody).expect(409);
      expect(answer.body).toMatchObject(problem('goal-has-ended'));
    });

    it('makes one step when the same request comes twice', async () => {
      const { client, goal } = await aClientWithGoal();
      const key = '01940000-0000-4000-8000-000000000003';
      const send = () => client.lead.post(`${goal.path}/steps`, aBody).set('Idempotency-Key', key);
      const [first, second] = [await send().expect(201), await send().expect(201)];
      expect(second.body).toEqual(first.body);
      expect((await given.goal(client, goal)).steps).toHaveLength(1);
    });
  });

  describe('doing one', () => {
    it('is written down with the day and a word of recognition', async () => {
      const { client, goal, step, send, now } = await aClientWithStep();
      const recognition = { text: 'Je hebt gebeld, ook al was het spannend.', kind: 'word' };
      const answer = await send('done', { doneOn: inDays(-1), recognition }).expect(204);
      expect(answer.get('ETag')).toBe('"2"');
      expect(await now()).toMatchObject({
        status: 'done',
        doneOn: inDays(-1),
        version: 2,
        events: [{ kind: 'planned' }, { kind: 'done', fromDay: inDays(3), toDay: inDays(-1) }],
      });
      expect((await given.plan(client)).recognitions).toMatchObject([
        { ...recognition, goalId: goal.id, stepId: step.id, staffName: client.lead.name },
      ]);
    });

    it('needs no body at all', async () => {
      const { client, step, now } = await aClientWithStep();
      await client.lead.post(`${step.path}/done`).set('If-Match', '"1"').send(undefined);
      expect(await now()).toMatchObject({ status: 'done', doneOn: inDays(0) });
    });

    it('cannot have happened tomorrow', async () => {
      const { send, now } = await aClientWithStep();
      const answer = await send('done', { doneOn: inDays(1) }).expect(400);
      expect(answer.body.errors).toEqual([{ field: 'doneOn', code: 'day-in-future' }]);
      expect(await now()).toMatchObject({ status: 'open', version: 1 });
    });

    it('can be taken back', async () => {
      const { send, now } = await aClientWithStep();
      await send('done').expect(204);
      await send('reopen', {}, 2).expect(204);
      const step = await now();
      expect(step).toMatchObject({ status: 'open', doneOn: null, version: 3 });
      expect(step.events.map(({ kind }) => kind)).toEqual(['planned', 'done', 'reopened']);
    });

    it.each(['done', 'drop', 'replan'])('refuses to %s what is done', async (verb) => {
      const { send } = await aClientWithStep();
      await send('done').expect(204);
      const answer = await send(verb, verb === 'replan' ? { dueOn: inDays(9) } : {}, 2);
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject(problem('step-has-ended'));
    });
  });

  describe('planning one again', () => {
    it('shows the old day, the new day and the reason', async () => {
      const { client, send, now } = await aClientWithStep();
      await send('replan', { dueOn: inDays(7), reason: 'Yara was ziek.' }).expect(204);
      const step = await now();
      expect(step).toMatchObject({ dueOn: inDays(7), status: 'replanned', replanCount: 1 });
      expect(step.events[1]).toMatchObject({
        kind: 'replanned',
        fromDay: inDays(3),
        toDay: inDays(7),
        reason: 'Yara was ziek.',
        staffName: client.lead.name,
      });
    });

    it('proposes a smaller step the third time', async () => {
      const { send, now } = await aClientWithStep({ confidence: 9 });
      for (const [version, days] of [5, 6].entries()) {
        await send('replan', { dueOn: inDays(days) }, version + 1).expect(204);
      }
      expect(await now()).toMatchObject({ suggestSmaller: false });
      await send('replan', { dueOn: inDays(7) }, 3).expect(204);
      expect(await now()).toMatchObject({ suggestSmaller: true, replanCount: 3 });
    });

    it.each([
      [inDays(-1), 'day-in-past'],
      [null, 'required'],
      ['2026-13-01', 'not-a-day'],
    ])('is refused for %s: %s', async (dueOn, code) => {
      const { send, now } = await aClientWithStep();
      const answer = await send('replan', { dueOn }).expect(400);
      expect(answer.body.errors).toEqual([{ field: 'dueOn', code }]);
      expect(await now()).toMatchObject({ dueOn: inDays(3), replanCount: 0 });
    });
  });

  describe('dropping one', () => {
    it('keeps it in the history with its reason', async () => {
      const { send, now } = await aClientWithStep();
      await send('drop', { reason: 'De verhuurder belde zelf.' }).expect(204);
      const step = await now();
      expect(step.status).toBe('dropped');
      expect(step.events[1]).toMatchObject({
        kind: 'dropped',
        reason: 'De verhuurder belde zelf.',
      });
    });

    it('cannot be taken back once the goal has ended', async () => {
      const { client, goal, send } = await aClientWithStep();
      await client.lead
        .post(`${goal.path}/end`, { outcome: 'reached' })
        .set('If-Match', '"1"')
        .expect(204);
      const answer = await send('reopen', {}, 2).expect(409);
      expect(answer.body).toMatchObject(problem('goal-has-ended'));
    });
  });

  describe('putting one in other words', () => {
    it('counts another day as planning it again', async () => {
      const { client, step, now } = await aClientWithStep();
      await client.lead.put(step.path, aBody).set('If-Match', '"1"').expect(204);
      expect(await now()).toMatchObject({ ...aBody, status: 'replanned', replanCount: 1 });
    });

    it('leaves the day and a colleague as they were', async () => {
      const { client, step, now } = await aClientWithStep({ owner: 'worker' });
      const colleague = await given.aColleague(client);
      await given.joins(client, colleague, 'co_worker');
      await colleague
        .put(step.path, { ...aBody, owner: 'worker', dueOn: inDays(3) })
        .set('If-Match', '"1"')
        .expect(204);
      expect(await now()).toMatchObject({
        ownerStaffMemberId: client.lead.id,
        replanCount: 0,
        status: 'open',
      });
    });

    it('is refused for a step that is done', async () => {
      const { client, step, send } = await aClientWithStep();
      await send('done').expect(204);
      const answer = await client.lead.put(step.path, aBody).set('If-Match', '"2"').expect(409);
      expect(answer.body).toMatchObject(problem('step-has-ended'));
    });
  });

  describe('two people at one step', () => {
    it('lets one win and shows the other how it is now', async () => {
      const { send } = await aClientWithStep();
      await send('done').expect(204);
      const late = await send('replan', { dueOn: inDays(9) }).expect(412);
      expect(late.body).toMatchObject({
        ...problem('record-changed'),
        current: { version: 2, status: 'done', doneOn: inDays(0), text: 'Ik bel de verhuurder.' },
      });
    });

    it('never collides with another step', async () => {
      const { client, goal, send } = await aClientWithStep();
      const other = await given.aStep(client, goal);
      const [one, two] = await Promise.all([
        send('done'),
        client.lead.post(`${other.path}/done`).set('If-Match', '"1"'),
      ]);
      expect([one?.status, two?.status]).toEqual([204, 204]);
    });

    it.each(['done', 'replan', 'drop', 'reopen'])('needs a version to %s it', async (verb) => {
      const { client, step } = await aClientWithStep();
      const body = verb === 'replan' ? { dueOn: inDays(9) } : {};
      await client.lead.post(`${step.path}/${verb}`, body).expect(428);
    });
  });

  it('is shared with the household only by choice, against no safe-contact rule', async () => {
    const { client, goal, step, now } = await aClientWithStep();
    expect(await now()).toMatchObject({ sharedWithHousehold: false });
    await client.lead
      .post(`${client.path}/safe-contact-rules`, { text: 'Niets over geld aan zijn broer.' })
      .expect(201);
    const shared = { ...aBody, sharedWithHousehold: true };
    await client.lead.post(`${goal.path}/steps`, shared).expect(409);
    const answer = await client.lead.put(step.path, shared).set('If-Match', '"1"').expect(409);
    expect(answer.body).toMatchObject(problem('safe-contact-forbids-sharing'));
    expect(await now()).toMatchObject({ sharedWithHousehold: false, version: 1 });
  });
});
