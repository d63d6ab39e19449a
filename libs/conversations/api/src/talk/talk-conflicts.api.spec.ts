import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { type TalkBody, TalksGiven } from '../testing';
import { startConversations } from '../testing/start-conversations';

const TODAY = '2026-11-24';
const OLD = 'Ik wil in mijn huis blijven wonen.';

let running: Running;
let given: TalksGiven;

beforeAll(async () => {
  running = await startConversations();
  running.clock.set(TODAY);
  given = new TalksGiven(running.app);
});
afterAll(() => running.stop());

const close = (client: GivenClient, talk: TalkBody, choices: object[] = []) =>
  client.lead.post(`${client.path}/talks`, { ...talk, choices });

const nothingSaved = async (client: GivenClient) => {
  const [row] = await asSuperuser(
    `SELECT (SELECT count(*)::int FROM app.talk WHERE client_id = $1) AS talks,
       (SELECT count(*)::int FROM app.conversation WHERE client_id = $1) AS conversations,
       (SELECT count(*)::int FROM app.action_step WHERE client_id = $1) AS steps,
       (SELECT count(*)::int FROM app.talk_choice WHERE client_id = $1) AS choices`,
    [client.id],
  );
  expect(row).toEqual({ talks: 0, conversations: 0, steps: 0, choices: 0 });
};

/** A client with a colleague who works in the same file. */
async function together() {
  const { client } = await given.aCaseload();
  const tom = await given.aColleague(client);
  await given.joins(client, tom, 'co_worker');
  return { client, tom };
}

/** A talk that goes on with a goal that was there when it began. */
async function onAGoal(client: GivenClient, title = OLD) {
  const { id, path } = await given.aGoal(client);
  const lifeDomainId = await given.aLifeDomain(client.lead, 'housing');
  const goal = { id, version: 1, base: OLD, title, lifeDomainId };
  const agreement = { clientName: 'Amina', way: 'spoken' };
  const talk = given.aTalk({ goal, step: given.aTalkStep(), agreement });
  return { id, path, talk, lifeDomainId };
}

const change = (by: Person, path: string, body: object = {}, version = 1) =>
  by.put(path, body).set('If-Match', `"${version}"`).expect(204);
const act = (by: Person, path: string, body: object = {}, version = 1) =>
  by.post(path, body).set('If-Match', `"${version}"`).expect(204);

describe('a goal a colleague put in other words during the talk', () => {
  const reworded = async (title?: string) => {
    const { client, tom } = await together();
    const found = await onAGoal(client, title);
    const { path, lifeDomainId } = found;
    await change(tom, path, { title: 'Ik wil verhuizen.', lifeDomainId });
    return { client, tom, ...found };
  };
  const keep = (side: string) => [{ field: 'goal.title', keep: side, theirs: 'Ik wil verhuizen.' }];

  it('stands beside the words of the talk, and nothing is saved', async () => {
    const { client, tom, talk } = await reworded('Ik wil hier blijven.');
    const { body } = await close(client, talk).expect(409);
    expect(body).toMatchObject({
      type: '/problems/talk-conflict',
      conflicts: [
        {
          ...{ field: 'goal.title', about: null, theirsBy: tom.name, at: expect.any(String) },
          ...{ mine: 'Ik wil hier blijven.', theirs: 'Ik wil verhuizen.' },
        },
      ],
    });
    await nothingSaved(client);
  });

  it('says what the talk said, when that was chosen; the other words stay in the history', async () => {
    const { client, id, talk } = await reworded('Ik wil hier blijven.');
    await close(client, talk, keep('mine')).expect(201);
    const came = await given.talk(client, talk.conversation.id);
    expect(came).toMatchObject({ goal: { id, title: 'Ik wil hier blijven.' }, agreedVersion: 1 });
    expect(came.choices).toEqual([
      {
        ...{ field: 'goal.title', about: null, kept: 'mine', staffName: client.lead.name },
        ...{ mine: 'Ik wil hier blijven.', theirs: 'Ik wil verhuizen.' },
        at: '2026-11-24T11:00:00.000Z',
      },
    ]);
  });

  it('says what the colleague said, when that was chosen, and gets its step', async () => {
    const { client, talk } = await reworded();
    await close(client, talk, keep('theirs')).expect(201);
    expect(await given.talk(client, talk.conversation.id)).toMatchObject({
      ...{ goal: { title: 'Ik wil verhuizen.' }, step: { text: 'Ik bel de verhuurder.' } },
      choices: [{ kept: 'theirs', mine: OLD }],
    });
  });

  it('is asked anew when it says something else again by now', async () => {
    const { client, tom, talk, path, lifeDomainId } = await reworded();
    await change(tom, path, { title: 'Ik wil rust.', lifeDomainId }, 2);
    const { body } = await close(client, talk, keep('mine')).expect(409);
    expect(body.conflicts).toMatchObject([{ theirs: 'Ik wil rust.' }]);
    await nothingSaved(client);
  });

  it('counts as a look in the file, since the answer shows some of it', async () => {
    const { client, talk } = await reworded();
    const looks = () =>
      asSuperuser(`SELECT FROM audit.view WHERE client_id = $1 AND kind = 'opened'`, [client.id]);
    const before = (await looks()).length;
    await close(client, talk).expect(409);
    expect(await looks()).toHaveLength(before + 1);
  });

  it('is no clash when only something else about it changed', async () => {
    const { client, tom } = await together();
    const { path, talk, lifeDomainId } = await onAGoal(client, 'Ik wil hier blijven.');
    await change(tom, path, { title: OLD, lifeDomainId, horizon: 'voor de zomer' });
    await close(client, talk).expect(201);
    expect((await given.plan(client)).goals).toMatchObject([
      { title: 'Ik wil hier blijven.', horizon: 'voor de zomer' },
    ]);
  });
});

describe('a goal a colleague ended or let rest during the talk', () => {
  const keep = (side: string, theirs: string) => [{ field: 'goal.status', keep: side, theirs }];
  const rested = async () => {
    const { client, tom } = await together();
    const found = await onAGoal(client);
    await act(tom, `${found.path}/rest`);
    return { client, tom, ...found };
  };
  const ended = async () => {
    const { client, tom } = await together();
    const found = await onAGoal(client);
    await act(tom, `${found.path}/end`, { outcome: 'reached' });
    return { client, ...found };
  };

  it('is shown, and nothing is saved', async () => {
    const { client, tom, talk } = await rested();
    const { body } = await close(client, talk).expect(409);
    expect(body.conflicts).toEqual([
      {
        ...{ field: 'goal.status', about: null, mine: 'active', theirs: 'paused' },
        ...{ theirsBy: tom.name, at: expect.any(String) },
      },
    ]);
    await nothingSaved(client);
  });

  it('is taken up again, when that was chosen', async () => {
    const { client, id, talk } = await rested();
    await close(client, talk, keep('mine', 'paused')).expect(201);
    expect((await given.plan(client)).goals).toMatchObject([
      { id, status: 'active', steps: [{ text: 'Ik bel de verhuurder.' }] },
    ]);
  });

  it('begins anew when it had ended: how it ended stays', async () => {
    const { client, id, talk } = await ended();
    await close(client, talk, keep('mine', 'reached')).expect(201);
    const { goals } = await given.plan(client);
    expect(goals).toMatchObject([
      { id, status: 'reached', steps: [] },
      { title: OLD, status: 'active', steps: [{ text: 'Ik bel de verhuurder.' }] },
    ]);
    const came = await given.talk(client, talk.conversation.id);
    expect(came.goal?.id).toBe(goals[1]?.id);
  });

  it('is left, when that was chosen; the words of the step are kept all the same', async () => {
    const { client, id, talk } = await ended();
    await close(client, talk, keep('theirs', 'reached')).expect(201);
    const came = await given.talk(client, talk.conversation.id);
    expect(came).toMatchObject({ goal: { id }, step: null, agreedVersion: null });
    expect(came.choices.map(({ field, mine }) => [field, mine])).toEqual([
      ['goal.status', 'active'],
      ['step.text', 'Ik bel de verhuurder.'],
      ['step.ifText', 'Als de kinderen op school zijn'],
      ['step.thenText', 'dan bel ik'],
      ['step.setbackText', 'Ik vraag mijn zus.'],
    ]);
  });

  it('is asked anew when it stands otherwise again by now', async () => {
    const { client, tom, talk, path } = await rested();
    await act(tom, `${path}/end`, { outcome: 'let_go' }, 2);
    const { body } = await close(client, talk, keep('mine', 'paused')).expect(409);
    expect(body.conflicts).toMatchObject([{ theirs: 'let_go' }]);
    await nothingSaved(client);
  });
});

describe('an assessment a colleague has under way', () => {
  const drafted = async (answer: Record<string, number>) => {
    const { client, tom } = await together();
    const draft = await given.aDraftAssessment(client, answer, { by: tom });
    const assessment = await given.anAnswer(client, {
      client: { housing: 2, debts: 3 },
      aside: ['work'],
    });
    const housing = await given.aLifeDomain(client.lead, 'housing');
    return { client, tom, draft, housing, talk: given.aTalk({ assessment }) };
  };

  it('is joined where nothing clashes', async () => {
    const { client, draft, talk } = await drafted({ children: 4, housing: 2 });
    await close(client, talk).expect(201);
    const { assessment } = await given.talk(client, talk.conversation.id);
    expect(assessment).toMatchObject({ id: draft.id, status: 'draft' });
    expect(assessment?.ratings).toHaveLength(4);
  });

  it('stands beside the talk in sentences where the client said something else', async () => {
    const { client, tom, housing, talk } = await drafted({ housing: 4, children: 3 });
    const { body } = await close(client, talk).expect(409);
    const { pillars } = await given.theBridge(client.lead);
    const domain = pillars.flatMap(({ domains }) => domains).find(({ id }) => id === housing);
    expect(body.conflicts).toEqual([
      {
        ...{ field: `rating.${housing}`, about: domain?.title, theirsBy: tom.name },
        ...{ mine: domain?.levels[1]?.sentence, theirs: domain?.levels[3]?.sentence },
        at: expect.any(String),
      },
    ]);
    await nothingSaved(client);
  });

  it.each([
    ['mine', 2],
    ['theirs', 4],
  ])('holds what was chosen (%s), and the rest of both', async (keep, level) => {
    const { client, housing, talk } = await drafted({ housing: 4, children: 3 });
    const { body } = await close(client, talk).expect(409);
    const [{ field, theirs }] = body.conflicts as [{ field: string; theirs: string }];
    await close(client, talk, [{ field, keep, theirs }]).expect(201);
    const { assessment, choices } = await given.talk(client, talk.conversation.id);
    expect(assessment?.ratings).toHaveLength(4);
    const said = assessment?.ratings.find(({ lifeDomainId }) => lifeDomainId === housing);
    expect(said?.level).toBe(level);
    expect(choices).toMatchObject([{ field, kept: keep, theirs }]);
  });

  it('is asked anew, with all there is to choose, when the answer changed again', async () => {
    const { client, tom, draft, talk } = await drafted({ housing: 4, debts: 1 });
    const { body } = await close(client, talk).expect(409);
    const choices = (body.conflicts as { field: string; theirs: string }[]).map(
      ({ field, theirs }) => ({ field, theirs, keep: 'mine' }),
    );
    expect(choices).toHaveLength(2);
    const ratings = await given.said(tom, { housing: 5, debts: 1 });
    await change(tom, `${draft.path}/ratings`, { ratings }, draft.version);
    const again = await close(client, talk, choices).expect(409);
    expect(again.body.conflicts).toHaveLength(2);
    await nothingSaved(client);
  });

  it('keeps what a worker thought of a domain that was set aside in the talk', async () => {
    const { client, tom, talk } = await drafted({ children: 3 });
    const ratings = await given.said(tom, { children: 3 }, { work: 2 });
    const draft = (await given.kit(client)).draftAssessment;
    const path = `${client.path}/assessments/${draft?.id ?? ''}`;
    await change(tom, `${path}/ratings`, { ratings }, draft?.version);
    await close(client, talk).expect(201);
    const { assessment } = await given.talk(client, talk.conversation.id);
    const worker = assessment?.ratings.filter(({ ratedBy }) => ratedBy === 'worker');
    expect(worker).toMatchObject([{ level: 2, reason: null }]);
  });

  it('that was made history meanwhile is followed by one of the talk', async () => {
    const { client, tom, draft, talk } = await drafted({ housing: 4 });
    const assessment = { ...(talk['assessment'] as object), id: draft.id };
    await act(tom, `${draft.path}/finalise`, {}, draft.version);
    await close(client, { ...talk, assessment }).expect(201);
    const came = await given.talk(client, talk.conversation.id);
    expect(came.assessment?.id).not.toBe(draft.id);
  });
});

describe('one goal too many', () => {
  const two = async () => {
    const client = await given.aClient();
    const first = await given.aGoal(client, { title: 'Rust' });
    await given.aGoal(client, { title: 'Slapen' });
    const lifeDomainId = await given.aLifeDomain(client.lead, 'work');
    const goal = { id: randomUUID(), title: 'Werken', lifeDomainId };
    return { client, first, talk: given.aTalk({ goal, step: given.aTalkStep() }) };
  };

  it('asks which one may rest, and nothing is saved', async () => {
    const { client, talk } = await two();
    const { body } = await close(client, talk).expect(409);
    expect(body).toMatchObject({
      type: '/problems/too-many-active-goals',
      activeGoals: [{ title: 'Rust' }, { title: 'Slapen' }],
    });
    await nothingSaved(client);
  });

  it('has room once one rests', async () => {
    const { client, first, talk } = await two();
    await close(client, { ...talk, restGoalId: first.id }).expect(201);
    const { goals } = await given.plan(client);
    expect(goals.map(({ title, status }) => [title, status])).toEqual([
      ['Rust', 'paused'],
      ['Slapen', 'active'],
      ['Werken', 'active'],
    ]);
  });

  it.each([
    ['let it rest', 'rest', {}],
    ['ended it', 'end', { outcome: 'reached' }],
  ])('has room as well when a colleague had %s already', async (_, verb, body) => {
    const { client, first, talk } = await two();
    await act(client.lead, `${first.path}/${verb}`, body);
    await close(client, { ...talk, restGoalId: first.id }).expect(201);
  });

  it('cannot make room for itself, nor with a goal of somebody else', async () => {
    const { client, talk } = await two();
    const goal = talk['goal'] as { id: string };
    const itself = await close(client, { ...talk, restGoalId: goal.id }).expect(400);
    expect(itself.body.errors).toEqual([{ field: 'restGoalId', code: 'not-a-choice' }]);
    const other = await given.aGoal(await given.aClient({ lead: client.lead }));
    const foreign = await close(client, { ...talk, restGoalId: other.id }).expect(400);
    expect(foreign.body.errors).toEqual([{ field: 'restGoalId', code: 'unknown-record' }]);
    await nothingSaved(client);
  });
});

describe('what was not chosen', () => {
  it('cannot be changed or thrown away, not even by the API itself', async () => {
    const [row] = await asSuperuser(
      `SELECT has_table_privilege('app_user', 'app.talk_choice', 'UPDATE') AS "update",
         has_table_privilege('app_user', 'app.talk_choice', 'DELETE') AS "delete",
         has_table_privilege('app_user', 'app.talk_choice', 'INSERT') AS "insert"`,
    );
    expect(row).toEqual({ update: false, delete: false, insert: true });
  });

  it('is shown with the conversation to who may read notes, and to nobody else', async () => {
    const { organisation, client } = await given.aCaseload();
    const { path, talk, lifeDomainId } = await onAGoal(client, 'KANARIE');
    await change(client.lead, path, { title: 'Anders', lifeDomainId });
    const choices = [{ field: 'goal.title', keep: 'theirs', theirs: 'Anders' }];
    await close(client, talk, choices).expect(201);
    const list = `${client.path}/conversations`;
    const own = await client.lead.get(list).expect(200);
    expect(own.body.items).toMatchObject([
      { choices: [{ field: 'goal.title', mine: 'KANARIE', theirs: 'Anders', kept: 'theirs' }] },
    ]);
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    const seen = await teamLead.get(list).expect(200);
    expect(seen.text).not.toContain('KANARIE');
    expect(seen.body.items).toMatchObject([{ choices: [] }]);
  });
});
