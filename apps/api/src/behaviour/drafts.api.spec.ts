import { randomUUID } from 'node:crypto';
import { AccessGiven } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { limits, LONGEST_TALK } from '@ademruimte/contracts';
import { domains, entities } from '../app.module';

describe('drafts', () => {
  let running: Running;
  let given: AccessGiven;
  const words = JSON.stringify({ text: 'Zij is bang voor de deurwaarder.' });

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new AccessGiven(running.app);
  });
  afterAll(() => running.stop());
  afterEach(() => running.clock.release());

  it('come back to the one who typed them, newest words first', async () => {
    const person = await given.aPerson();
    const path = `/drafts/note/${randomUUID()}`;
    await person.get(path).expect(404);
    running.clock.set('2026-11-22T13:03:00Z');
    await person.put(path, { content: 'eerst' }).expect(204);
    await person.put(path, { content: words }).expect(204);
    const { body } = await person.get(path).expect(200);
    expect(body).toEqual({ content: words, savedAt: '2026-11-22T13:03:00.000Z', revision: 2 });
  });

  it('tell a slower tab or device that another was faster, and show what that one kept', async () => {
    const person = await given.aPerson();
    const path = `/drafts/talk/${randomUUID()}`;
    running.clock.set('2026-11-22T13:03:00Z');
    const first = await person.put(path, { content: 'samen' }).set('If-Match', '"0"').expect(204);
    expect(first.get('ETag')).toBe('"1"');
    expect((await person.get(path).expect(200)).get('ETag')).toBe('"1"');
    const faster = person.put(path, { content: 'van de telefoon' }).set('If-Match', '"1"');
    const slower = person.put(path, { content: 'van de tafel' }).set('If-Match', '"1"');
    const answers = await Promise.all([faster, slower]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 412]);
    const { body } = answers.find(({ status }) => status === 412) ?? {};
    const { content } = (await person.get(path).expect(200)).body as { content: string };
    expect(content).toMatch(/^van de/);
    expect(body).toMatchObject({
      type: '/problems/record-changed',
      current: { content, savedAt: '2026-11-22T13:03:00.000Z', revision: 2 },
    });
  });

  it('are not brought back unseen by a tab that missed how they were sent', async () => {
    const person = await given.aPerson();
    const path = `/drafts/talk/${randomUUID()}`;
    await person.put(path, { content: words }).expect(204);
    await person.delete(path).expect(204);
    const late = await person.put(path, { content: 'oud' }).set('If-Match', '"1"').expect(412);
    expect(late.body.current).toMatchObject({ content: null, revision: 2 });
    await person.get(path).expect(404);
    const anew = await person.put(path, { content: 'nieuw' }).set('If-Match', '"0"').expect(204);
    expect(anew.get('ETag')).toBe('"3"');
    const gone = `/drafts/talk/${randomUUID()}`;
    const lost = await person.put(gone, { content: 'oud' }).set('If-Match', '"7"').expect(412);
    expect(lost.body.current).toEqual({ content: null, savedAt: null, revision: 0 });
    await person.put(gone, { content: 'oud' }).set('If-Match', 'x').expect(400);
  });

  it('are unreadable in the database and leave no trail', async () => {
    const person = await given.aPerson();
    const subject = randomUUID();
    await person.put(`/drafts/note/${subject}`, { content: words }).expect(204);
    const [row] = await asSuperuser<{ hex: string; bare: boolean; trail: string }>(
      `SELECT encode(ciphertext, 'hex') AS hex,
         position(convert_to('deurwaarder', 'UTF8') IN ciphertext) > 0 AS bare,
         (SELECT count(*) FROM audit.entry WHERE table_name = 'draft') AS trail
       FROM app.draft WHERE subject_id = $1`,
      [subject],
    );
    expect(row?.hex.length).toBeGreaterThan(words.length * 2);
    expect(row).toMatchObject({ bare: false, trail: '0' });
  });

  it("are nobody else's: not a colleague's, not another organisation's", async () => {
    const { organisation, caseworker, teamLead } = await given.aTeamOfThree();
    const colleague = await given.aPerson({ organisation });
    const stranger = await given.aPerson();
    const path = `/drafts/goal/${randomUUID()}`;
    await caseworker.put(path, { content: words }).expect(204);
    for (const other of [colleague, teamLead, stranger]) {
      await other.get(path).expect(404);
      await other.delete(path).expect(204);
      await other.put(path, { content: 'van mij' }).expect(204);
    }
    expect((await caseworker.get(path).expect(200)).body.content).toBe(words);
  });

  it('are forgotten when discarded, and thirty days after the last word', async () => {
    const person = await given.aPerson();
    const path = `/drafts/note/${randomUUID()}`;
    await person.put(path, { content: words }).expect(204);
    await person.delete(path).expect(204);
    await person.get(path).expect(404);
    running.clock.set('2026-11-01');
    await person.put(path, { content: words }).expect(204);
    running.clock.set('2026-12-01');
    await person.get(path).expect(200);
    running.clock.set('2026-12-02');
    await person.get(path).expect(404);
  });

  it.each([
    ['a form that does not exist', '/drafts/tax/01890000-0000-7000-8000-000000000000', 404],
    ['a subject that is no id', '/drafts/note/abc', 404],
  ])('are not kept for %s', async (_, path, status) => {
    const person = await given.aPerson();
    await person.put(path, { content: words }).expect(status);
  });

  it('say what is wrong with what cannot be kept', async () => {
    const person = await given.aPerson();
    const path = `/drafts/note/${randomUUID()}`;
    const tooLong = await person.put(path, { content: 'a'.repeat(limits.draft + 1) }).expect(400);
    expect(tooLong.body.errors).toEqual([
      { field: 'content', code: 'too-long', params: { max: limits.draft } },
    ]);
    const whole = 'ሀ'.repeat(LONGEST_TALK);
    const talk = `/drafts/talk/${randomUUID()}`;
    await person.put(talk, { content: whole }).expect(204);
    expect((await person.get(talk).expect(200)).body.content).toBe(whole);
    const longer = await person.put(talk, { content: 'a'.repeat(LONGEST_TALK + 1) }).expect(400);
    expect(longer.body.errors).toEqual([
      { field: 'content', code: 'too-long', params: { max: LONGEST_TALK } },
    ]);
    await person.put(talk, { content: 'a'.repeat(1_100_000) }).expect(413);
    const huge = await person.put(path, { content: 'a'.repeat(300_000) }).expect(413);
    expect(huge.body.type).toBe('/problems/too-large');
  });
});
