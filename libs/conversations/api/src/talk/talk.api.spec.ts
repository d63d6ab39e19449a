import { randomUUID } from 'node:crypto';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { type TalkBody, TalksGiven } from '../testing';
import { startConversations } from '../testing/start-conversations';

/** A Tuesday in winter, at noon. */
const TODAY = '2026-11-24';
const NOW = '2026-11-24T11:00:00.000Z';

let running: Running;
let given: TalksGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new TalksGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

const close = (client: GivenClient, talk: TalkBody, by = client.lead) =>
  by.post(`${client.path}/talks`, talk);

const TABLES = [
  ...['conversation', 'assessment', 'domain_rating', 'goal', 'action_step', 'step_event'],
  ...['goal_plan_version', 'talk', 'talk_choice', 'note', 'recognition', 'worker_task'],
];

/** How many rows a client has of each kind. */
async function rows(client: GivenClient): Promise<Record<string, number>> {
  const counts = TABLES.map(
    (table) => `(SELECT count(*)::int FROM app.${table} WHERE client_id = $1) AS ${table}`,
  );
  const [row] = await asSuperuser<Record<string, number>>(`SELECT ${counts.join()}`, [client.id]);
  return row ?? {};
}

describe('closing a talk', () => {
  it('makes measurement, goal, step, agreement and next appointment at once', async () => {
    const client = await given.aClient();
    const talk = await given.aFullTalk(client);
    const { id } = talk.conversation;
    const answer = await close(client, talk).expect(201);
    expect(answer.body).toEqual({ id });
    expect(answer.get('Location')).toBe(`/api/v1${client.path}/talks/${id}`);
    const came = await given.talk(client, id);
    expect(came).toMatchObject({
      ...{ conversationId: id, version: 1, heldOn: TODAY, staffName: client.lead.name },
      assessment: { status: 'draft', ratings: expect.any(Array) },
      goal: { title: 'Ik wil hier blijven wonen.', sensitive: false },
      step: given.aTalkStep({ id: expect.any(String), ownerName: null }),
      ...{ agreedVersion: 1, onCopy: true, after: null, choices: [] },
      next: {
        ...{ day: '2026-12-01', startsAt: '2026-12-01T09:30:00.000Z' },
        ...{ kind: 'office', place: 'Wijkhuis' },
      },
    });
    expect(came.assessment?.ratings).toHaveLength(4);
    expect(came.assessment?.ratings).toContainEqual(
      expect.objectContaining({ ratedBy: 'worker', reason: 'not_needed' }),
    );
    expect(await rows(client)).toEqual({
      ...{ conversation: 2, assessment: 1, domain_rating: 4, goal: 1, action_step: 1 },
      ...{ step_event: 1, goal_plan_version: 1, talk: 1, talk_choice: 0 },
      ...{ note: 0, recognition: 0, worker_task: 0 },
    });
  });

  it('writes into the agreed version what was agreed, with who reminds', async () => {
    const client = await given.aClient();
    await given.talked(client, await given.aFullTalk(client));
    const { body } = await client.lead.get(`${client.path}/plan/versions/1`).expect(200);
    expect(body).toMatchObject({
      ...{ clientName: 'Amina', way: 'on_tablet', agreedOn: TODAY },
      goals: [{ why: 'Rust', steps: [{ reminderBy: 'Sanne', reminderHow: 'een appje' }] }],
    });
  });

  it.each([
    ['measurement', { assessment: null }, { assessment: 0 }],
    ['step', { step: null }, { action_step: 0, goal_plan_version: 0, goal: 1 }],
    ['goal and step', { goal: null, step: null }, { goal: 0, goal_plan_version: 0 }],
    ['agreement', { agreement: null }, { goal_plan_version: 0, action_step: 1 }],
    ['next appointment', { next: null }, { conversation: 1 }],
    ['time of meeting again', { next: { day: '2026-12-01' } }, { conversation: 1, talk: 1 }],
    ['words to remember', { agreedText: null }, { talk: 1 }],
  ])('may leave out the %s', async (_, without, expected) => {
    const client = await given.aClient();
    await given.talked(client, await given.aFullTalk(client, without));
    expect(await rows(client)).toMatchObject({ talk: 1, ...expected });
  });

  it('may be nothing but that they talked', async () => {
    const client = await given.aClient();
    const talk = given.aTalk();
    await given.talked(client, talk);
    expect(await given.talk(client, talk.conversation.id)).toMatchObject({
      ...{ assessment: null, goal: null, step: null, agreedVersion: null, next: null },
    });
    expect(await rows(client)).toMatchObject({ conversation: 1, talk: 1, goal: 0, assessment: 0 });
  });

  it('makes no measurement of a talk in which nobody pointed at anything', async () => {
    const client = await given.aClient();
    const assessment = await given.anAnswer(client, {});
    await given.talked(client, given.aTalk({ assessment }));
    expect(await rows(client)).toMatchObject({ assessment: 0 });
  });

  it('keeps who agreed when there was no step to agree on yet', async () => {
    const client = await given.aClient();
    const agreement = { clientName: 'Amina', way: 'spoken' };
    await given.talked(client, given.aTalk({ agreement }));
    const kept = await asSuperuser(
      'SELECT agreed_name, agreed_way, plan_version_number FROM app.talk WHERE client_id = $1',
      [client.id],
    );
    expect(kept).toEqual([
      { agreed_name: 'Amina', agreed_way: 'spoken', plan_version_number: null },
    ]);
  });

  it('asks for the goal a step belongs to', async () => {
    const client = await given.aClient();
    const { body } = await close(client, given.aTalk({ step: given.aTalkStep() })).expect(400);
    expect(body.errors).toEqual([{ field: 'goal', code: 'required' }]);
    expect(await rows(client)).toMatchObject({ talk: 0, conversation: 0 });
  });

  it('says with its whole path which field is wrong', async () => {
    const client = await given.aClient();
    const step = given.aTalkStep({ owner: 'other' });
    const talk = await given.aFullTalk(client, { step });
    const { body } = await close(client, talk).expect(400);
    expect(body.errors).toEqual([{ field: 'step.ownerName', code: 'required' }]);
    const other = await given.aFullTalk(client);
    const ratings = [{ lifeDomainId: randomUUID(), ratedBy: 'client' }];
    const assessment = { ...(other['assessment'] as object), ratings };
    const refused = await close(client, { ...other, assessment }).expect(400);
    expect(refused.body.errors).toEqual([
      { field: 'assessment.ratings.0.level', code: 'required' },
    ]);
    expect(await rows(client)).toMatchObject({ talk: 0, conversation: 0, goal: 0 });
  });

  it('is refused with a version of the bridge that was never there', async () => {
    const client = await given.aClient();
    const answer = await given.anAnswer(client, { client: { housing: 2 } });
    const assessment = { ...answer, templateId: randomUUID() };
    const { body } = await close(client, given.aTalk({ assessment })).expect(400);
    expect(body.errors).toEqual([{ field: 'assessment.templateId', code: 'unknown-record' }]);
  });
});

describe('the conversation of a talk', () => {
  const shown = async (client: GivenClient, id: string) => {
    const { body } = await client.lead.get(`${client.path}/conversations`).expect(200);
    return (body.items as { id: string }[]).find((one) => one.id === id);
  };
  const at = (id: string, version: number, more = {}) =>
    given.aTalk({
      conversation: { id, version, kind: 'phone', startsAt: NOW, ...more },
      agreedText: 'Samen gebeld',
    });

  it('is the planned one, held as it went', async () => {
    const client = await given.aClient();
    const planned = await given.anAppointment(client, { startsAt: '2026-11-24T13:00:00Z' });
    await given.talked(client, at(planned.id, 1));
    expect(await shown(client, planned.id)).toMatchObject({
      ...{ status: 'held', kind: 'phone', startsAt: NOW, agreedText: 'Samen gebeld', version: 2 },
    });
    expect(await rows(client)).toMatchObject({ conversation: 1 });
  });

  it('keeps what a colleague arranged otherwise meanwhile', async () => {
    const client = await given.aClient();
    const planned = await given.anAppointment(client, { place: 'Thuis' });
    const body = { kind: 'office', startsAt: '2026-11-24T12:00:00Z', place: 'Wijkhuis' };
    await client.lead.put(planned.path, body).set('If-Match', '"1"').expect(204);
    await given.talked(client, at(planned.id, 1, { place: 'Thuis' }));
    expect(await shown(client, planned.id)).toMatchObject({
      ...{ status: 'held', kind: 'office', place: 'Wijkhuis', agreedText: 'Samen gebeld' },
    });
  });

  it.each([
    ['missed', 'miss', {}],
    ['moved', 'move', { startsAt: '2026-11-30T09:00:00Z' }],
    ['held', 'hold', { agreedText: 'Kort gesproken' }],
  ])('took place, although a colleague had marked it as %s', async (_, verb, body) => {
    const client = await given.aClient();
    const planned = await given.anAppointment(client);
    await client.lead.post(`${planned.path}/${verb}`, body).set('If-Match', '"1"').expect(204);
    await given.talked(client, at(planned.id, 1));
    const { agreedText } = (await shown(client, planned.id)) as unknown as { agreedText: string };
    expect(agreedText).toBe(verb === 'hold' ? 'Kort gesproken\nSamen gebeld' : 'Samen gebeld');
    expect(await shown(client, planned.id)).toMatchObject({ status: 'held', missedReason: null });
  });

  it('is not somebody else’s', async () => {
    const { caseworker, client } = await given.aCaseload();
    const joost = await given.aClient({ lead: caseworker });
    const his = await given.anAppointment(joost);
    await close(client, at(his.id, 1)).expect(404);
    const unplanned = { id: his.id, kind: 'visit', startsAt: NOW };
    await close(client, given.aTalk({ conversation: unplanned })).expect(409);
    expect(await rows(client)).toMatchObject({ conversation: 0, talk: 0 });
    expect(await rows(joost)).toMatchObject({ conversation: 1, talk: 0 });
  });

  it('was held today when the clock of the device says it is still to come', async () => {
    const client = await given.aClient();
    const talk = given.aTalk({
      conversation: { id: randomUUID(), kind: 'visit', startsAt: '2031-05-01T09:00:00Z' },
    });
    await given.talked(client, talk);
    expect(await given.talk(client, talk.conversation.id)).toMatchObject({ heldOn: TODAY });
    expect(await shown(client, talk.conversation.id)).toMatchObject({ startsAt: NOW });
  });

  it('keeps its own day when it is sent days later, with a step and a meeting of then', async () => {
    const client = await given.aClient();
    const talk = await given.aFullTalk(client, {
      conversation: { id: randomUUID(), kind: 'visit', startsAt: '2026-11-20T09:00:00Z' },
      step: given.aTalkStep({ dueOn: '2026-11-22' }),
      next: { day: '2026-11-23', time: '09:00' },
    });
    await given.talked(client, talk);
    expect(await given.talk(client, talk.conversation.id)).toMatchObject({
      ...{ heldOn: '2026-11-20', step: { dueOn: '2026-11-22' } },
      next: { day: '2026-11-23', conversationId: null },
    });
  });

  it('makes no second appointment of the one that was planned for that moment', async () => {
    const client = await given.aClient();
    const planned = await given.anAppointment(client, { startsAt: '2026-12-01T09:30:00Z' });
    const talk = await given.aFullTalk(client);
    await given.talked(client, talk);
    const { next } = await given.talk(client, talk.conversation.id);
    expect(next?.conversationId).toBe(planned.id);
    expect(await rows(client)).toMatchObject({ conversation: 2 });
  });
});

describe('a talk that is sent twice', () => {
  const send = (client: GivenClient, talk: TalkBody, key: string) =>
    close(client, talk).set('Idempotency-Key', key);

  it('is there once, and answers the same', async () => {
    const client = await given.aClient();
    const talk = await given.aFullTalk(client);
    const key = randomUUID();
    const first = await send(client, talk, key).expect(201);
    const once = await rows(client);
    const second = await send(client, talk, key).expect(201);
    expect(second.body).toEqual(first.body);
    expect(await rows(client)).toEqual(once);
  });

  it('at the same moment with one key is there once', async () => {
    const client = await given.aClient();
    const talk = await given.aFullTalk(client);
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => send(client, talk, key)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toContain(201);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(await rows(client)).toMatchObject({ talk: 1, goal: 1, action_step: 1, assessment: 1 });
  });

  it.each([
    ['one after the other', false],
    ['at the same moment', true],
  ])('with another key is refused as something that is there already: %s', async (_, parallel) => {
    const client = await given.aClient();
    // With the goal of the talk there are two, as many as there may be.
    await given.aGoal(client);
    const talk = await given.aFullTalk(client);
    const first = send(client, talk, randomUUID());
    const second = () => send(client, talk, randomUUID());
    const answers = parallel ? await Promise.all([first, second()]) : [await first, await second()];
    const refused = answers.find(({ status }) => status !== 201);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(refused?.body.type).toBe('/problems/already-exists');
    expect(await rows(client)).toMatchObject({ talk: 1, goal: 2, action_step: 1, assessment: 1 });
  });

  it('at a planned conversation at the same moment is there once', async () => {
    const client = await given.aClient();
    const { id } = await given.anAppointment(client);
    const conversation = { id, version: 1, kind: 'visit', startsAt: NOW };
    const talk = given.aTalk({ conversation });
    const answers = await Promise.all([1, 2].map(() => send(client, talk, randomUUID())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.type).toBe('/problems/already-exists');
  });

  it.each(['assessment', 'goal', 'step'])(
    'leaves nothing at all when the id of its %s is taken',
    async (part) => {
      const client = await given.aClient();
      const before = await given.aFullTalk(client);
      await given.talked(client, before);
      const other = await given.aClient({ lead: client.lead });
      const talk = await given.aFullTalk(other);
      const taken = { ...(talk[part] as object), id: (before[part] as { id: string }).id };
      const { body } = await close(other, { ...talk, [part]: taken }).expect(409);
      expect(body.type).toBe('/problems/already-exists');
      expect(Object.values(await rows(other)).every((count) => count === 0)).toBe(true);
    },
  );
});

describe('a bridge that is taken out of use during a talk', () => {
  it('is kept by the talk: its sentences stay what was pointed at', async () => {
    const client = await given.aClient();
    const kit = await given.kit(client);
    const talk = await given.aFullTalk(client);
    await given.aNewBridge(client.lead);
    expect((await given.theBridge(client.lead)).id).not.toBe(kit.template.id);
    await given.talked(client, talk);
    const { assessment } = await given.talk(client, talk.conversation.id);
    expect(assessment?.templateId).toBe(kit.template.id);
    expect(assessment?.ratings).toHaveLength(4);
  });

  it('is the one in the kit while an assessment along it is under way', async () => {
    const client = await given.aClient();
    const { template } = await given.kit(client);
    await given.aDraftAssessment(client, { housing: 2 });
    await given.aNewBridge(client.lead);
    expect((await given.kit(client)).template.id).toBe(template.id);
  });
});

describe('a client who is not ours any more', () => {
  it('was closed meanwhile: that is said, and nothing is saved', async () => {
    const client = await given.aClient();
    const talk = await given.aFullTalk(client);
    const { trajectories } = await given.details(client);
    const path = `${client.path}/trajectories/${trajectories[0]?.id ?? ''}/close`;
    await client.lead.post(path, { outcome: 'moved_away' }).set('If-Match', '"1"').expect(204);
    const { body } = await close(client, talk).expect(409);
    expect(body.type).toBe('/problems/client-closed');
    expect(await rows(client)).toMatchObject({ talk: 0, conversation: 0, goal: 0 });
  });

  it('was handed over meanwhile: nothing is saved, as if they were never there', async () => {
    const client = await given.aClient();
    const talk = await given.aFullTalk(client);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = '2020-01-01', until_day = '2026-11-23'
       WHERE client_id = $1`,
      [client.id],
    );
    await close(client, talk).expect(404);
    expect(await rows(client)).toMatchObject({ talk: 0, conversation: 0, goal: 0 });
  });
});
