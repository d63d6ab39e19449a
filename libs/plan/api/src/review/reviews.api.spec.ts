import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { inDays, PlanGiven } from '../testing/plan.given';
import { startPlan } from '../testing/start-plan';
import type { ReviewsResponse } from './reviews.dto';

describe('looking back on the plan with a client', () => {
  let running: Running;
  let given: PlanGiven;
  beforeAll(async () => {
    running = await startPlan();
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  const hold = (who: Person, { path }: GivenClient, goals: object[], more: object = {}) =>
    who.post(`${path}/progress-reviews`, { worked: 'Samen bellen.', goals, ...more });
  const reviews = async (client: GivenClient, reader = client.lead) =>
    (await reader.get(`${client.path}/progress-reviews`).expect(200)).body as ReviewsResponse;
  const decide = (who: Person, client: GivenClient, how: string, body: object, version = 1) =>
    reviews(client).then(({ items: [review] }) =>
      who
        .post(`${client.path}/progress-reviews/${review?.id ?? ''}/${how}`, body)
        .set('If-Match', `"${version}"`),
    );
  const kindsOf = async (who: Person) =>
    ((await who.get('/notices').expect(200)).body as { kind: string }[]).map(({ kind }) => kind);
  /** A team whose lead looks along. */
  const aTeamThatAsks = async () => {
    const team = await given.aTeamWithAClient();
    await asSuperuser('UPDATE app.team SET approval_wanted = true WHERE id = $1', [
      team.organisation.teamId,
    ]);
    const { goal } = await given.anAgreedPlan(team.client);
    return { ...team, goal };
  };

  it('keeps a goal as it is, and says what worked', async () => {
    const client = await given.aClient();
    const { goal } = await given.anAgreedPlan(client);
    const before = await given.plan(client);
    await hold(client.lead, client, [{ goalId: goal.id, version: 1, choice: 'keep' }]).expect(201);
    expect(await given.plan(client)).toEqual(before);
    const { items, approvalWanted } = await reviews(client);
    expect(approvalWanted).toBe(false);
    expect(items).toMatchObject([
      {
        ...{ heldOn: inDays(0), staffName: client.lead.name, worked: 'Samen bellen.' },
        ...{ hindered: null, approval: 'none', decidedByName: null },
        goals: [{ goalId: goal.id, choice: 'keep', newTitle: null, words: null }],
      },
    ]);
  });

  it('puts a goal in other words, which have to be agreed again', async () => {
    const client = await given.aClient();
    const { goal } = await given.anAgreedPlan(client);
    const title = 'Ik wil rust met de huur.';
    const change = { goalId: goal.id, version: 1, choice: 'change', title };
    await hold(client.lead, client, [change]).expect(201);
    expect(await given.goal(client, goal)).toMatchObject({ title, status: 'active' });
    expect((await given.plan(client)).changedSinceAgreement).toBe(true);
    const { items } = await reviews(client);
    expect(items[0]?.goals).toMatchObject([
      { title: 'Ik wil in mijn huis blijven wonen.', newTitle: title },
    ]);
  });

  it('lets a goal go with the words of the client', async () => {
    const client = await given.aClient();
    const { goal } = await given.anAgreedPlan(client);
    const words = 'Dit hoeft nu niet meer.';
    const letGo = { goalId: goal.id, version: 1, choice: 'let_go', words };
    await hold(client.lead, client, [letGo]).expect(201);
    const ended = { status: 'let_go', outcomeWords: words, endedOn: inDays(0) };
    expect(await given.goal(client, goal)).toMatchObject(ended);
  });

  it('does all of it or nothing', async () => {
    const client = await given.aClient();
    const first = await given.aGoal(client);
    const second = await given.aGoal(client, { domain: 'paperwork' });
    const stale = [
      { goalId: first.id, version: 1, choice: 'let_go' },
      { goalId: second.id, version: 7, choice: 'change', title: 'Ik wil iets anders.' },
    ];
    await hold(client.lead, client, stale).expect(412);
    expect((await reviews(client)).items).toEqual([]);
    expect(await given.goal(client, first)).toMatchObject({ status: 'active' });
  });

  it('needs no goals: what worked is enough', async () => {
    const client = await given.aClient();
    await hold(client.lead, client, []).expect(201);
    expect((await reviews(client)).items).toHaveLength(1);
  });

  it.each([
    ['no other words', { choice: 'change' }, 'required'],
    ['other words for what is kept', { choice: 'keep', title: 'Iets' }, 'unknown-field'],
    ['other words for what is let go', { choice: 'let_go', title: 'Iets' }, 'unknown-field'],
  ])('is not held with %s', async (_, wrong, code) => {
    const client = await given.aClient();
    const goal = await given.aGoal(client);
    const { body } = await hold(client.lead, client, [
      { goalId: goal.id, version: 1, ...wrong },
    ]).expect(400);
    expect(body.errors).toMatchObject([{ field: 'goals.0.title', code }]);
  });

  it('is not held tomorrow, about a goal that ended, or about somebody else’s goal', async () => {
    const client = await given.aClient();
    const { body } = await hold(client.lead, client, [], { heldOn: inDays(1) }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'heldOn', code: 'day-in-future' }]);
    const goal = await given.aGoal(client);
    const keep = { goalId: goal.id, version: 1, choice: 'keep' };
    await hold(client.lead, client, [{ ...keep, choice: 'let_go' }]).expect(201);
    const ended = await hold(client.lead, client, [{ ...keep, version: 2 }]).expect(409);
    expect(ended.body.type).toBe('/problems/goal-has-ended');
    const other = await given.aClient({ lead: client.lead });
    const theirs = await given.aGoal(other);
    await hold(client.lead, client, [{ ...keep, goalId: theirs.id }]).expect(404);
  });

  it('asks the lead of a team that wants it, who agrees', async () => {
    const { client, teamLead, goal } = await aTeamThatAsks();
    const keep = { goalId: goal.id, version: 1, choice: 'keep' };
    await hold(client.lead, client, [keep]).expect(201);
    expect(await kindsOf(teamLead)).toEqual(['review_asked']);
    await decide(teamLead, client, 'approve', { words: 'Mooi gedaan.' }).then((answer) => {
      expect(answer.status).toBe(204);
      expect(answer.headers['etag']).toBe('"2"');
    });
    expect(await kindsOf(teamLead)).toEqual([]);
    expect(await kindsOf(client.lead)).toEqual(['review_approved']);
    expect((await reviews(client)).items).toMatchObject([
      { approval: 'approved', decidedByName: teamLead.name, decisionWords: 'Mooi gedaan.' },
    ]);
    const again = await decide(teamLead, client, 'return', { words: 'Toch niet.' }, 2);
    expect(again.status).toBe(409);
    expect(again.body.type).toBe('/problems/review-decided');
  });

  it('comes back with a question, and never without one', async () => {
    const { client, teamLead } = await aTeamThatAsks();
    await hold(client.lead, client, []).expect(201);
    const empty = await decide(teamLead, client, 'return', { words: ' ' });
    expect(empty.body.errors).toMatchObject([{ field: 'words', code: 'required' }]);
    expect((await decide(teamLead, client, 'return', { words: 'Wil zij dit?' })).status).toBe(204);
    expect(await kindsOf(client.lead)).toEqual(['review_returned']);
  });

  it('shows both versions to a lead who was too late', async () => {
    const { client, teamLead } = await aTeamThatAsks();
    await hold(client.lead, client, []).expect(201);
    const late = await decide(teamLead, client, 'approve', {}, 3);
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ approval: 'asked', worked: 'Samen bellen.' });
  });

  it('is not the expert’s, the colleague’s, or a stranger’s', async () => {
    const { client, expert, teamLead, organisation } = await aTeamThatAsks();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await hold(client.lead, client, []).expect(201);
    const list = `${client.path}/progress-reviews`;
    await expert.get(list).expect(403);
    for (const who of [await given.aPerson({ organisation }), await given.aPerson()]) {
      await who.get(list).expect(404);
      await hold(who, client, []).expect(404);
    }
    const otherLead = await given.aPerson({ role: 'team_lead' });
    expect((await decide(otherLead, client, 'approve', {})).status).toBe(404);
    expect((await decide(client.lead, client, 'approve', {})).status).toBe(403);
    await hold(teamLead, client, []).expect(403);
  });

  it('rests once the support has ended', async () => {
    const client = await given.aClient();
    const { trajectories } = await given.details(client);
    const { id, version } = trajectories[0] ?? { id: '', version: 0 };
    await client.lead
      .post(`${client.path}/trajectories/${id}/close`, { outcome: 'continues_alone' })
      .set('If-Match', `"${version}"`)
      .expect(204);
    const { body } = await hold(client.lead, client, []).expect(409);
    expect(body.type).toBe('/problems/client-closed');
  });
});
