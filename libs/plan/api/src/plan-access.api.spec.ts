import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { inDays, PlanGiven } from './testing/plan.given';
import { startPlan } from './testing/start-plan';

interface Call {
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  readonly body?: object;
}

describe('who may do what with a plan', () => {
  let running: Running;
  let given: PlanGiven;
  beforeAll(async () => {
    running = await startPlan();
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  const send = (person: Person, { method, path, body }: Call, version = 1) =>
    method === 'get'
      ? person.get(path)
      : person[method](path, body).set('If-Match', `"${version}"`);

  /** Every verb of a plan, with a body that would do. */
  const everyVerb = async (client: GivenClient): Promise<Call[]> => {
    const { goal, step } = await given.anAgreedPlan(client);
    const lifeDomainId = await given.aLifeDomain(client.lead, 'housing');
    const wish = { title: 'Ik wil rust.', lifeDomainId };
    const small = { text: 'Ik bel.', owner: 'client', dueOn: inDays(1) };
    const post = (path: string, body: object = {}): Call => ({ method: 'post', path, body });
    return [
      { method: 'get', path: `${client.path}/plan` },
      { method: 'get', path: `${client.path}/plan/versions/1` },
      post(`${client.path}/plan/agree`, { clientName: 'Amina', way: 'spoken' }),
      post(`${client.path}/recognitions`, { text: 'Knap!', kind: 'word' }),
      post(`${client.path}/milestones`, { text: 'Eigen sleutel' }),
      post(`${client.path}/goals`, wish),
      { method: 'put', path: goal.path, body: wish },
      post(`${goal.path}/rest`),
      post(`${goal.path}/resume`),
      post(`${goal.path}/end`, { outcome: 'reached' }),
      post(`${goal.path}/steps`, small),
      { method: 'put', path: step.path, body: small },
      post(`${step.path}/done`),
      post(`${step.path}/replan`, { dueOn: inDays(9) }),
      post(`${step.path}/drop`),
      post(`${step.path}/reopen`),
    ];
  };

  const statuses = async (person: Person, calls: readonly Call[]) => {
    const answers: Record<string, number> = {};
    for (const call of calls) {
      const name = `${call.method} ${call.path.replace(/[0-9a-f-]{36}/g, '…')}`;
      answers[name] = (await send(person, call)).status;
    }
    return answers;
  };
  const all = (calls: Record<string, number>) => [...new Set(Object.values(calls))];
  const untouched = async (client: GivenClient) => {
    const { status, version, goals } = await given.plan(client);
    expect({ status, version }).toEqual({ status: 'agreed', version: 4 });
    expect(goals).toMatchObject([{ version: 1, steps: [{ version: 1 }] }]);
  };

  it("does not show a colleague that somebody else's client exists", async () => {
    const client = await given.aClient();
    const colleague = await given.aColleague(client);
    const calls = await everyVerb(client);
    expect(all(await statuses(colleague, calls))).toEqual([404]);
    await untouched(client);
  });

  it('does not show another organisation that a client exists', async () => {
    const client = await given.aClient();
    const stranger = await given.aPerson();
    expect(all(await statuses(stranger, await everyVerb(client)))).toEqual([404]);
    await untouched(client);
  });

  it('answers the same for a client that is not there', async () => {
    const client = await given.aClient();
    const stranger = await given.aPerson();
    const theirs = await stranger.get(`${client.path}/plan`).expect(404);
    const nobody = await stranger
      .get('/clients/01940000-0000-7000-8000-00000000000f/plan')
      .expect(404);
    expect(theirs.body).toEqual(nobody.body);
  });

  it("does not find a goal or step under somebody else's name", async () => {
    const client = await given.aClient();
    const mine = await given.aClient({ lead: client.lead });
    const calls = (await everyVerb(client))
      .filter(({ path }) => /goals\/|steps\//.test(path))
      .map((call) => ({ ...call, path: call.path.replace(client.id, mine.id) }));
    expect(calls.length).toBe(10);
    expect(all(await statuses(client.lead, calls))).toEqual([404]);
    await untouched(client);
  });

  it('asks everybody to sign in first', async () => {
    const client = await given.aClient();
    const calls = await everyVerb(client);
    await asSuperuser('UPDATE app.session SET ended_at = now() WHERE staff_member_id = $1', [
      client.lead.id,
    ]);
    expect(all(await statuses(client.lead, calls))).toEqual([401]);
  });

  it.each(['policy_officer', 'privacy_officer', 'administrator'] as const)(
    'refuses a %s before any client is looked up',
    async (role) => {
      const client = await given.aClient();
      const person = await given.aColleague(client, role);
      expect(all(await statuses(person, await everyVerb(client)))).toEqual([403]);
    },
  );

  it('lets a team lead read, and nothing else', async () => {
    const { caseworker, teamLead } = await given.aTeamOfThree();
    const client = await given.aClient({ lead: caseworker });
    const [plan, version, ...verbs] = await everyVerb(client);
    await send(teamLead, plan as Call).expect(200);
    await send(teamLead, version as Call).expect(200);
    expect(all(await statuses(teamLead, verbs))).toEqual([403]);
    await untouched(client);
  });

  it('lets a co-worker agree and do as the lead does', async () => {
    const client = await given.aClient();
    const colleague = await given.aColleague(client);
    await given.joins(client, colleague, 'co_worker');
    const goal = await given.aGoal(client, { by: colleague });
    const step = await given.aStep(client, goal, { by: colleague });
    await colleague.post(`${step.path}/done`).set('If-Match', '"1"').expect(204);
  });

  describe('an experience expert', () => {
    const aSharedClient = async () => {
      const { caseworker, expert } = await given.aTeamOfThree();
      const client = await given.aClient({ lead: caseworker, familyName: 'El Idrissi' });
      await given.joins(client, expert, 'experience_expert');
      return { client, expert };
    };
    const canary = 'KANARIE';

    it('sees goals, steps and recognition of shared life domains only', async () => {
      const { client, expert } = await aSharedClient();
      const open = await given.aGoal(client, { domain: 'housing' });
      const hidden = await given.aGoal(client, { domain: 'debts', title: canary, why: canary });
      await given.aStep(client, open);
      const secret = await given.aStep(client, hidden, { text: canary });
      for (const about of [{ goalId: hidden.id }, { stepId: secret.id }, {}]) {
        await client.lead
          .post(`${client.path}/recognitions`, { text: canary, kind: 'word', ...about })
          .expect(201);
      }
      const seen = { text: 'Knap gebeld.', kind: 'card', goalId: open.id };
      await client.lead.post(`${client.path}/recognitions`, seen).expect(201);
      await client.lead
        .post(`${client.path}/milestones`, { text: canary, goalId: hidden.id })
        .expect(201);
      await given.agreed(client);
      const plan = await given.plan(client, expert);
      expect(plan.goals).toMatchObject([{ id: open.id, steps: [{ status: 'open' }] }]);
      expect(plan.recognitions).toMatchObject([seen]);
      const version = await expert.get(`${client.path}/plan/versions/1`).expect(200);
      expect(version.body.goals).toMatchObject([{ id: open.id }]);
      expect(JSON.stringify([plan, version.body])).not.toContain(canary);
      expect(JSON.stringify(await given.plan(client))).toContain(canary);
    });

    it('cannot count by the places of goals how many there are that they do not see', async () => {
      const { client, expert } = await aSharedClient();
      await given.aGoal(client, { domain: 'debts' });
      await given.aGoal(client, { domain: 'housing' });
      const positions = async (reader: Person) =>
        (await given.plan(client, reader)).goals.map(({ position }) => position);
      expect(await positions(expert)).toEqual([1]);
      expect(await positions(client.lead)).toEqual([1, 2]);
    });

    it('does not see an agreed goal that was moved to a sensitive part of life', async () => {
      const { client, expert } = await aSharedClient();
      const { goal } = await given.anAgreedPlan(client);
      const lifeDomainId = await given.aLifeDomain(client.lead, 'home_safety');
      await client.lead
        .put(goal.path, { title: 'Ik wil veilig wonen.', lifeDomainId })
        .set('If-Match', '"1"')
        .expect(204);
      const version = await expert.get(`${client.path}/plan/versions/1`).expect(200);
      expect(version.body.goals).toEqual([]);
    });

    it('does not read the name the client signed with', async () => {
      const { client, expert } = await aSharedClient();
      await given.anAgreedPlan(client);
      const plan = await given.plan(client, expert);
      expect(plan.agreed).toMatchObject({ number: 1, clientName: null });
      const version = await expert.get(`${client.path}/plan/versions/1`).expect(200);
      expect(version.body.clientName).toBeNull();
    });

    it('changes no plan and agrees none', async () => {
      const { client, expert } = await aSharedClient();
      const calls = (await everyVerb(client)).filter(
        ({ method, path }) =>
          method !== 'get' && !/recognitions|done|replan|drop|reopen/.test(path),
      );
      expect(calls.length).toBe(9);
      expect(all(await statuses(expert, calls))).toEqual([403]);
      await untouched(client);
    });

    it('does, plans, takes back and drops the steps that are theirs', async () => {
      const { client, expert } = await aSharedClient();
      const goal = await given.aGoal(client);
      const owner = { owner: 'other', ownerStaffMemberId: expert.id };
      const step = await given.aStep(client, goal, owner);
      const act = (verb: string, version: number, body: object = {}) =>
        expert.post(`${step.path}/${verb}`, body).set('If-Match', `"${version}"`).expect(204);
      await act('replan', 1, { dueOn: inDays(5) });
      await act('done', 2, { recognition: { text: 'Samen gedaan.', kind: 'word' } });
      await act('reopen', 3);
      await act('drop', 4);
      expect(await given.step(client, step)).toMatchObject({ status: 'dropped', version: 5 });
    });

    it("leaves other people's steps alone", async () => {
      const { client, expert } = await aSharedClient();
      const goal = await given.aGoal(client);
      const step = await given.aStep(client, goal, { owner: 'worker' });
      for (const verb of ['done', 'replan', 'drop', 'reopen']) {
        const body = verb === 'replan' ? { dueOn: inDays(5) } : {};
        const answer = await expert
          .post(`${step.path}/${verb}`, body)
          .set('If-Match', '"1"')
          .expect(403);
        expect(answer.body).toMatchObject({ type: '/problems/step-not-yours' });
      }
      expect(await given.step(client, step)).toMatchObject({ status: 'open', version: 1 });
    });

    it('does not find a step in a sensitive part of life, even when it is theirs', async () => {
      const { client, expert } = await aSharedClient();
      const goal = await given.aGoal(client, { domain: 'debts' });
      const owner = { owner: 'other', ownerStaffMemberId: expert.id };
      const step = await given.aStep(client, goal, owner);
      for (const version of [1, 9]) {
        const answer = await expert
          .post(`${step.path}/done`)
          .set('If-Match', `"${version}"`)
          .expect(404);
        expect(answer.body).toMatchObject({ type: '/problems/not-found' });
      }
    });

    it('recognises what they see, and cannot probe for what they do not', async () => {
      const { client, expert } = await aSharedClient();
      const open = await given.aGoal(client);
      const hidden = await given.aGoal(client, { domain: 'debts' });
      const secret = await given.aStep(client, hidden);
      const recognise = (about: object) =>
        expert.post(`${client.path}/recognitions`, { text: 'Top!', kind: 'card', ...about });
      await recognise({ goalId: open.id }).expect(201);
      await recognise({}).expect(201);
      const nobody = '01940000-0000-7000-8000-00000000000f';
      const wrong = { field: 'goalId', code: 'unknown-record' };
      for (const goalId of [hidden.id, nobody]) {
        expect((await recognise({ goalId }).expect(400)).body.errors).toEqual([wrong]);
      }
      for (const stepId of [secret.id, nobody]) {
        const answer = await recognise({ stepId }).expect(400);
        expect(answer.body.errors).toEqual([{ ...wrong, field: 'stepId' }]);
      }
      expect((await given.plan(client, expert)).recognitions).toHaveLength(2);
    });

    it('sees nothing any more once the work together ended', async () => {
      const { client, expert } = await aSharedClient();
      await given.anAgreedPlan(client);
      await asSuperuser(
        `UPDATE app.assignment SET from_day = from_day - 9, until_day = $3
         WHERE client_id = $1 AND staff_member_id = $2`,
        [client.id, expert.id, inDays(-2)],
      );
      await expert.get(`${client.path}/plan`).expect(404);
      await expert.get(`${client.path}/plan/versions/1`).expect(404);
    });
  });
});
