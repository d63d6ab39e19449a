import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { TalksGiven } from '../testing';
import { startConversations } from '../testing/start-conversations';

const TODAY = '2026-11-24';
const NEXT = { nextContactOn: '2026-12-01' };

let running: Running;
let given: TalksGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new TalksGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

async function aTalkHeld(more: Readonly<Record<string, unknown>> = {}) {
  const client = await given.aClient();
  const talk = await given.aFullTalk(client, more);
  await given.talked(client, talk);
  const { id } = talk.conversation;
  return { client, id, path: `${client.path}/talks/${id}` };
}

const finish = (client: GivenClient, path: string, body: object = {}, version = 1) =>
  client.lead.post(`${path}/after`, { ...NEXT, ...body }).set('If-Match', `"${version}"`);

describe('after a talk', () => {
  it('needs nothing but the day of the next contact', async () => {
    const { client, id, path } = await aTalkHeld({ assessment: null, next: null });
    const answer = await finish(client, path).expect(204);
    expect(answer.get('ETag')).toBe('"2"');
    expect((await given.talk(client, id)).after).toEqual({
      ...{ finishedAt: '2026-11-24T11:00:00.000Z', finishedByName: client.lead.name },
      ...{ ...NEXT, tasks: [] },
    });
    const refused = await client.lead.post(`${path}/after`, {}).set('If-Match', '"1"');
    expect(refused.body.errors).toEqual([{ field: 'nextContactOn', code: 'required' }]);
  });

  it('adds the worker’s view beside the client’s, and makes the measurement history', async () => {
    const { client, id, path } = await aTalkHeld();
    const ratings = await given.said(client.lead, {}, { housing: 4, work: 3 });
    await finish(client, path, { ratings }).expect(204);
    const { assessment } = await given.talk(client, id);
    expect(assessment).toMatchObject({ status: 'final' });
    const by = (rater: string) =>
      assessment?.ratings.filter(({ ratedBy }) => ratedBy === rater).map(({ level }) => level);
    expect(by('client')).toEqual(expect.arrayContaining([2, 3, null]));
    expect(by('worker')?.sort()).toEqual([3, 4]);
  });

  it('writes a note to the talk, promises of the worker, and a word of recognition', async () => {
    const { client, id, path } = await aTalkHeld();
    const note = { text: 'Vertelde over haar zus', visibility: 'team' };
    const tasks = [{ text: 'De woningbouw bellen', dueOn: '2026-11-27' }, { text: 'Uitzoeken' }];
    const recognition = { text: 'Knap dat je belde', kind: 'word' };
    await finish(client, path, { note, tasks, recognition }).expect(204);
    const { body } = await client.lead.get(`${client.path}/conversations`).expect(200);
    const held = (body.items as { id: string; notes: object[] }[]).find((one) => one.id === id);
    expect(held?.notes).toMatchObject([note]);
    const talk = await given.talk(client, id);
    expect(talk.after?.tasks).toMatchObject([
      { text: 'De woningbouw bellen', dueOn: '2026-11-27', doneOn: null, version: 1 },
      { text: 'Uitzoeken', dueOn: null },
    ]);
    expect((await given.plan(client)).recognitions).toMatchObject([
      { ...recognition, goalId: talk.goal?.id },
    ]);
  });

  it('puts the appointment that was made in the talk right, and makes no second one', async () => {
    const { client, id, path } = await aTalkHeld();
    const before = (await given.talk(client, id)).next;
    await finish(client, path, { nextContactOn: '2026-12-02', nextTime: '14:00' }).expect(204);
    const { next } = await given.talk(client, id);
    expect(next).toEqual({
      ...{ day: '2026-12-02', conversationId: before?.conversationId },
      ...{ startsAt: '2026-12-02T13:00:00.000Z', kind: 'office', place: 'Wijkhuis' },
    });
  });

  it('plans an appointment when a time is named, and none when only a day is', async () => {
    const { client, id, path } = await aTalkHeld({ next: null });
    const wanted = { nextTime: '09:00', nextKind: 'phone', nextContactOn: '2027-07-01' };
    running.clock.set('2027-06-24');
    await finish(client, path, wanted).expect(204);
    expect((await given.talk(client, id)).next).toMatchObject({
      // Summer: nine o'clock here is seven in UTC.
      ...{ startsAt: '2027-07-01T07:00:00.000Z', kind: 'phone' },
    });
    running.clock.set(TODAY);
    const other = await aTalkHeld({ next: null });
    await finish(other.client, other.path).expect(204);
    expect((await given.talk(other.client, other.id)).next).toMatchObject({
      ...{ day: '2026-12-01', conversationId: null, startsAt: null },
    });
  });

  it('happens once: a second time is told so, also with the version of now', async () => {
    const { client, path } = await aTalkHeld();
    const note = { text: 'Eén keer', visibility: 'team' };
    await finish(client, path, { note }).expect(204);
    for (const version of [1, 2]) {
      const { body } = await finish(client, path, { note }, version).expect(409);
      expect(body.type).toBe('/problems/talk-finished');
    }
    const notes = await client.lead.get(`${client.path}/notes`).expect(200);
    expect(notes.body.items).toHaveLength(1);
  });

  it('happens once when it is sent twice at the same moment', async () => {
    const { client, path } = await aTalkHeld();
    const tasks = [{ text: 'Bellen' }];
    const answers = await Promise.all([1, 2].map(() => finish(client, path, { tasks })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const rows = await asSuperuser('SELECT FROM app.worker_task WHERE client_id = $1', [client.id]);
    expect(rows).toHaveLength(1);
  });

  it('shows a stale version what the talk is now, and asks for one', async () => {
    const { client, path } = await aTalkHeld();
    const { body } = await finish(client, path, {}, 7).expect(412);
    expect(body).toMatchObject({ type: '/problems/record-changed', current: { heldOn: TODAY } });
    await client.lead.post(`${path}/after`, NEXT).expect(428);
  });

  it('leaves nothing when one part is refused', async () => {
    const { client, id, path } = await aTalkHeld();
    const note = { text: 'Blijft niet half staan', visibility: 'team' };
    const refused = await finish(client, path, { note, nextContactOn: '2026-11-23' }).expect(400);
    expect(refused.body.errors).toEqual([{ field: 'nextContactOn', code: 'day-in-past' }]);
    const ratings = await given.said(client.lead, { housing: 1 });
    const spoken = await finish(client, path, { note, ratings }).expect(400);
    expect(spoken.body.errors).toEqual([{ field: 'ratings.0.ratedBy', code: 'not-a-choice' }]);
    expect(await given.talk(client, id)).toMatchObject({
      ...{ after: null, assessment: { status: 'draft' } },
    });
    const notes = await client.lead.get(`${client.path}/notes`).expect(200);
    expect(notes.body.items).toEqual([]);
  });

  it.each([
    ['four promises', { tasks: Array.from({ length: 4 }, () => ({ text: 'Bellen' })) }, 'tasks'],
    ['a time that is none', { nextTime: '25:00' }, 'nextTime'],
    ['an unknown visibility', { note: { text: 'x', visibility: 'iedereen' } }, 'note.visibility'],
    ['an empty promise', { tasks: [{ text: '' }] }, 'tasks.0.text'],
  ])('is refused with %s', async (_, body, field) => {
    const { client, path } = await aTalkHeld();
    const refused = await finish(client, path, body).expect(400);
    expect(refused.body.errors).toMatchObject([{ field }]);
  });

  it('finishes as well when a colleague threw the draft away, or finished it', async () => {
    const thrown = await aTalkHeld();
    const { assessment } = await given.talk(thrown.client, thrown.id);
    const path = `${thrown.client.path}/assessments/${assessment?.id ?? ''}`;
    await thrown.client.lead
      .delete(path)
      .set('If-Match', `"${String(assessment?.version)}"`)
      .expect(204);
    expect((await given.talk(thrown.client, thrown.id)).assessment).toBeNull();
    await finish(thrown.client, thrown.path).expect(204);

    const final = await aTalkHeld();
    const draft = (await given.talk(final.client, final.id)).assessment;
    await final.client.lead
      .post(`${final.client.path}/assessments/${draft?.id ?? ''}/finalise`)
      .set('If-Match', `"${String(draft?.version)}"`)
      .expect(204);
    const ratings = await given.said(final.client.lead, {}, { housing: 4 });
    const late = await finish(final.client, final.path, { ratings }).expect(409);
    expect(late.body.type).toBe('/problems/assessment-final');
    await finish(final.client, final.path).expect(204);
  });
});

describe('a promise of a worker', () => {
  const promised = async () => {
    const { client, id, path } = await aTalkHeld();
    await finish(client, path, { tasks: [{ text: 'Bellen' }] }).expect(204);
    const [task] = (await given.talk(client, id)).after?.tasks ?? [];
    return { client, id, path: `${client.path}/worker-tasks/${task?.id ?? ''}` };
  };
  const act = (by: GivenClient['lead'], path: string, version: number) =>
    by.post(path).set('If-Match', `"${version}"`);

  it('is done, and not done after all', async () => {
    const { client, id, path } = await promised();
    const task = async () => (await given.talk(client, id)).after?.tasks[0];
    const done = await act(client.lead, `${path}/done`, 1).expect(204);
    expect(done.get('ETag')).toBe('"2"');
    expect(await task()).toMatchObject({ doneOn: TODAY, version: 2 });
    await act(client.lead, `${path}/done`, 1).expect(412);
    await act(client.lead, `${path}/reopen`, 2).expect(204);
    expect(await task()).toMatchObject({ doneOn: null, version: 3 });
  });

  it('is nobody else’s: not for a colleague in the same file, nor beside another client', async () => {
    const { client, path } = await promised();
    const tom = await given.aColleague(client);
    await given.joins(client, tom, 'co_worker');
    const other = await given.aClient({ lead: client.lead });
    const elsewhere = path.replace(client.path, other.path);
    for (const verb of ['done', 'reopen']) {
      await act(tom, `${path}/${verb}`, 1).expect(404);
      await act(client.lead, `${elsewhere}/${verb}`, 1).expect(404);
      await act(await given.aPerson(), `${path}/${verb}`, 1).expect(404);
    }
    const [row] = await asSuperuser('SELECT version, done_on FROM app.worker_task WHERE id = $1', [
      path.split('/').at(-1),
    ]);
    expect(row).toEqual({ version: 1, done_on: null });
  });
});
