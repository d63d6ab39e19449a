import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import type { PlanResponse } from '../plan.dto';
import { type GivenRecord, inDays, PlanGiven } from '../testing/plan.given';
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
  const chosen = (goal: GivenRecord, choice = 'keep', version = 1) => ({
    ...{ goalId: goal.id, version, choice },
  });
  const reviews = async (client: GivenClient, reader = client.lead) =>
    (await reader.get(`${client.path}/progress-reviews`).expect(200)).body as ReviewsResponse;
  const newest = async (client: GivenClient) => {
    const { items } = await reviews(client);
    if (!items[0]) throw new Error('Nobody looked back.');
    return items[0];
  };

  it('writes down what worked and what was chosen, and leaves the goals as they are', async () => {
    const client = await given.aClient();
    const { goal } = await given.anAgreedPlan(client);
    const before = (await given.plan(client)).goals;
    const words = 'Dit geeft mij rust.';
    await hold(client.lead, client, [{ ...chosen(goal), words }], { hindered: 'De wachtrij.' });
    expect((await given.plan(client)).goals).toEqual(before);
    const { items, approvalWanted } = await reviews(client);
    expect(approvalWanted).toBe(false);
    expect(items).toMatchObject([
      {
        ...{ heldOn: inDays(0), staffName: client.lead.name, worked: 'Samen bellen.' },
        ...{ hindered: 'De wachtrij.', approval: 'none', askedAt: null, isOwn: true, said: [] },
        goals: [{ goalId: goal.id, choice: 'keep', words, isWaiting: false }],
      },
    ]);
  });

  it.each([
    ['another goal is other words', 'change'],
    ['a goal to let go is ended', 'let_go'],
  ])('waits until %s', async (_, choice) => {
    const client = await given.aClient();
    const { goal } = await given.anAgreedPlan(client);
    const why = 'Er is nu iets anders.';
    await hold(client.lead, client, [{ ...chosen(goal, choice), words: why }]).expect(201);
    expect((await newest(client)).goals).toMatchObject([{ choice, isWaiting: true }]);
    const waiting = [{ goalId: goal.id, choice, words: why }];
    expect((await given.plan(client)).review?.waiting).toEqual(waiting);
    const { lifeDomain } = await given.goal(client, goal);
    const words = { title: 'Ik wil rust met de huur.', lifeDomainId: lifeDomain.id };
    const done =
      choice === 'change'
        ? client.lead.put(goal.path, words)
        : client.lead.post(`${goal.path}/end`, { outcome: 'let_go' });
    await done.set('If-Match', '"1"').expect(204);
    expect((await newest(client)).goals).toMatchObject([
      { title: 'Ik wil in mijn huis blijven wonen.', choice, isWaiting: false },
    ]);
    expect((await given.plan(client)).review?.waiting).toEqual([]);
  });

  it('shows what the goal is now when a colleague was faster, and writes down nothing', async () => {
    const client = await given.aClient();
    const first = await given.aGoal(client);
    const second = await given.aGoal(client, { domain: 'paperwork' });
    await client.lead.post(`${second.path}/rest`).set('If-Match', '"1"').expect(204);
    const seen = [chosen(first, 'let_go'), chosen(second)];
    const { body } = await hold(client.lead, client, seen).expect(412);
    const current = { id: second.id, version: 2, title: 'Ik wil in mijn huis blijven wonen.' };
    expect(body.current).toMatchObject(current);
    expect((await reviews(client)).items).toEqual([]);
  });

  it('needs no goals: what worked is enough, and even that may stay empty', async () => {
    const client = await given.aClient();
    await hold(client.lead, client, [], { worked: null }).expect(201);
    expect((await reviews(client)).items).toMatchObject([{ worked: null, goals: [] }]);
  });

  it('is written down once, however often it is sent', async () => {
    const client = await given.aClient();
    const id = '018f0000-0000-7000-8000-00000000e111';
    const key = '018f0000-0000-7000-8000-00000000e222';
    for (let time = 0; time < 2; time += 1) {
      await hold(client.lead, client, [], { id }).set('Idempotency-Key', key).expect(201);
    }
    expect((await reviews(client)).items).toHaveLength(1);
  });

  it('is not held tomorrow, about a goal that ended, or about somebody else’s goal', async () => {
    const client = await given.aClient();
    const { body } = await hold(client.lead, client, [], { heldOn: inDays(1) }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'heldOn', code: 'day-in-future' }]);
    const goal = await given.aGoal(client);
    const end = client.lead.post(`${goal.path}/end`, { outcome: 'reached' });
    await end.set('If-Match', '"1"').expect(204);
    const ended = await hold(client.lead, client, [chosen(goal, 'keep', 2)]).expect(409);
    expect(ended.body.type).toBe('/problems/goal-has-ended');
    const other = await given.aClient({ lead: client.lead });
    await hold(client.lead, client, [chosen(await given.aGoal(other))]).expect(404);
  });

  it('is put differently, and a choice is taken back', async () => {
    const client = await given.aClient();
    const first = await given.aGoal(client);
    const second = await given.aGoal(client, { domain: 'paperwork' });
    await hold(client.lead, client, [chosen(first, 'let_go')]).expect(201);
    const { id, version } = await newest(client);
    const body = { worked: 'Elke week bellen.', goals: [chosen(second)] };
    const path = `${client.path}/progress-reviews/${id}`;
    const put = (seen: number) => client.lead.put(path, body).set('If-Match', `"${seen}"`);
    expect((await put(version).expect(204)).headers['etag']).toBe('"2"');
    const now = { worked: 'Elke week bellen.', hindered: null };
    expect(await newest(client)).toMatchObject({
      ...now,
      goals: [{ goalId: second.id, choice: 'keep' }],
    });
    const stale = await put(version).expect(412);
    expect(stale.body.current).toMatchObject({ id, version: 2, ...now });
  });

  it('is due again so many months after it was agreed, and after it was looked back on', async () => {
    const client = await given.aClient();
    expect((await given.plan(client)).review).toMatchObject({ dueOn: null, reviewedOn: null });
    await given.anAgreedPlan(client);
    const { review } = await given.plan(client);
    expect(review?.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(review).toMatchObject({ reviewedOn: null, approval: null, waiting: [] });
    await hold(client.lead, client, []).expect(201);
    const after = (await given.plan(client)).review;
    expect(after).toMatchObject({ dueOn: review?.dueOn, reviewedOn: inDays(0), approval: 'none' });
  });

  it('is not the expert’s, the colleague’s, or a stranger’s', async () => {
    const { client, expert, teamLead, organisation } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await given.anAgreedPlan(client);
    await hold(client.lead, client, []).expect(201);
    const { id } = await newest(client);
    const list = `${client.path}/progress-reviews`;
    const adapt = (who: Person) => who.put(`${list}/${id}`, { goals: [] }).set('If-Match', '"1"');
    await expert.get(list).expect(403);
    await adapt(expert).expect(403);
    const seen = (await expert.get(`${client.path}/plan`).expect(200)).body as PlanResponse;
    expect(seen.review).toBeNull();
    for (const who of [await given.aPerson({ organisation }), await given.aPerson()]) {
      await who.get(list).expect(404);
      await hold(who, client, []).expect(404);
      await adapt(who).expect(404);
    }
    await hold(teamLead, client, []).expect(403);
    await adapt(teamLead).expect(403);
    const other = await given.aClient({ lead: client.lead });
    const elsewhere = `${other.path}/progress-reviews/${id}`;
    await client.lead.put(elsewhere, { goals: [] }).set('If-Match', '"1"').expect(404);
  });

  it('rests once the support has ended', async () => {
    const client = await given.aClient();
    await hold(client.lead, client, []).expect(201);
    const { id } = await newest(client);
    const { trajectories } = await given.details(client);
    const spell = trajectories[0] ?? { id: '', version: 0 };
    await client.lead
      .post(`${client.path}/trajectories/${spell.id}/close`, { outcome: 'continues_alone' })
      .set('If-Match', `"${spell.version}"`)
      .expect(204);
    const path = `${client.path}/progress-reviews/${id}`;
    const adapt = client.lead.put(path, { goals: [] }).set('If-Match', '"1"');
    for (const asked of [hold(client.lead, client, []), adapt]) {
      const { body } = await asked.expect(409);
      expect(body.type).toBe('/problems/client-closed');
    }
    expect((await given.plan(client)).review?.dueOn).toBeNull();
  });

  describe('in a team whose lead looks along', () => {
    const kindsOf = async (who: Person) =>
      ((await who.get('/notices').expect(200)).body as { kind: string }[]).map(({ kind }) => kind);
    const aTeamThatAsks = async () => {
      const team = await given.aTeamWithAClient();
      const sql = 'UPDATE app.team SET approval_wanted = true WHERE id = $1';
      await asSuperuser(sql, [team.organisation.teamId]);
      return { ...team, ...(await given.anAgreedPlan(team.client)) };
    };
    const decide = async (who: Person, client: GivenClient, how: string, words: string | null) => {
      const { id, version } = await newest(client);
      const path = `${client.path}/progress-reviews/${id}/${how}`;
      return who.post(path, { words }).set('If-Match', `"${version}"`);
    };

    it('is asked, and agrees once', async () => {
      const { client, teamLead, goal } = await aTeamThatAsks();
      await hold(client.lead, client, [chosen(goal)]).expect(201);
      expect(await kindsOf(teamLead)).toEqual(['review_asked']);
      const { approvalWanted, leadNames, items } = await reviews(client);
      expect({ approvalWanted, leadNames }).toEqual({
        approvalWanted: true,
        leadNames: [teamLead.name],
      });
      expect(items).toMatchObject([{ approval: 'asked', isOwn: true }]);
      expect((await reviews(client, teamLead)).items).toMatchObject([{ isOwn: false }]);
      expect(items[0]?.askedAt).toMatch(/Z$/);
      const answer = await decide(teamLead, client, 'approve', 'Mooi gedaan.');
      expect(answer.status).toBe(204);
      expect(answer.headers['etag']).toBe('"2"');
      expect(await kindsOf(teamLead)).toEqual([]);
      expect(await kindsOf(client.lead)).toEqual(['review_approved']);
      const said = [{ kind: 'agreed', byName: teamLead.name, words: 'Mooi gedaan.' }];
      expect(await newest(client)).toMatchObject({ approval: 'approved', said });
      const again = await decide(teamLead, client, 'return', 'Toch niet.');
      expect(again.status).toBe(409);
      expect(again.body.type).toBe('/problems/review-decided');
    });

    it('asks something first, is answered, and the whole of it stays readable', async () => {
      const { client, teamLead, goal } = await aTeamThatAsks();
      await hold(client.lead, client, []).expect(201);
      const empty = await decide(teamLead, client, 'return', ' ');
      expect(empty.body.errors).toMatchObject([{ field: 'words', code: 'required' }]);
      expect((await decide(teamLead, client, 'return', 'Wil zij dit?')).status).toBe(204);
      expect(await kindsOf(client.lead)).toEqual(['review_returned']);
      expect(await newest(client)).toMatchObject({ approval: 'returned' });

      const { id, version } = await newest(client);
      const body = { worked: 'Samen bellen.', goals: [chosen(goal)], answer: 'Ja, zij zelf.' };
      const path = `${client.path}/progress-reviews/${id}`;
      await client.lead.put(path, body).set('If-Match', `"${version}"`).expect(204);
      expect(await newest(client)).toMatchObject({ approval: 'asked' });
      expect(await kindsOf(client.lead)).toEqual([]);
      expect(await kindsOf(teamLead)).toEqual(['review_asked']);
      expect((await decide(teamLead, client, 'approve', null)).status).toBe(204);
      expect((await newest(client)).said).toMatchObject([
        { kind: 'question', words: 'Wil zij dit?', byName: teamLead.name },
        { kind: 'answer', words: 'Ja, zij zelf.', byName: client.lead.name },
        { kind: 'agreed', words: null, byName: teamLead.name },
      ]);
      const late = await newest(client);
      const adapt = client.lead.put(path, body).set('If-Match', `"${late.version}"`);
      expect((await adapt.expect(409)).body.type).toBe('/problems/review-decided');
    });

    it('is asked once, however often it is put differently meanwhile', async () => {
      const { client, teamLead } = await aTeamThatAsks();
      await hold(client.lead, client, []).expect(201);
      const { id } = await newest(client);
      const put = client.lead.put(`${client.path}/progress-reviews/${id}`, { goals: [] });
      await put.set('If-Match', '"1"').expect(204);
      expect(await kindsOf(teamLead)).toEqual(['review_asked']);
      const stale = teamLead.post(`${client.path}/progress-reviews/${id}/approve`, {});
      const { body } = await stale.set('If-Match', '"1"').expect(412);
      expect(body.current).toMatchObject({ id, version: 2, approval: 'asked', worked: null });
    });

    it('is another than who looked back', async () => {
      const { client, organisation, teamLead } = await aTeamThatAsks();
      const both = await given.aPerson({ organisation });
      await asSuperuser(
        `INSERT INTO app.membership (organisation_id, id, staff_member_id, team_id, role, from_day)
         SELECT organisation_id, gen_random_uuid(), staff_member_id, team_id, 'team_lead', from_day
         FROM app.membership WHERE staff_member_id = $1`,
        [both.id],
      );
      const own = await given.aClient({ lead: both });
      await hold(both, own, []).expect(201);
      expect(await kindsOf(both)).toEqual([]);
      expect(await kindsOf(teamLead)).toEqual(['review_asked']);
      expect((await decide(both, own, 'approve', null)).status).toBe(403);
      expect((await reviews(client, both)).approvalWanted).toBe(true);
    });

    it('is of the own team, and no caseworker', async () => {
      const { client, organisation } = await aTeamThatAsks();
      await hold(client.lead, client, []).expect(201);
      const role = 'team_lead';
      const teamId = await given.aTeam(organisation);
      const beside = await given.aPerson({ organisation, teamId, role });
      for (const other of [beside, await given.aPerson({ role })]) {
        expect((await decide(other, client, 'approve', null)).status).toBe(404);
        expect((await decide(other, client, 'return', 'Waarom?')).status).toBe(404);
      }
      expect((await decide(client.lead, client, 'approve', null)).status).toBe(403);
    });
  });
});
