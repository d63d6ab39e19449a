import { randomUUID } from 'node:crypto';
import { AccessGiven } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { limits } from '@ademruimte/contracts';
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
    expect(body).toEqual({ content: words, savedAt: '2026-11-22T13:03:00.000Z' });
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
    const huge = await person.put(path, { content: 'a'.repeat(300_000) }).expect(413);
    expect(huge.body.type).toBe('/problems/too-large');
  });
});
