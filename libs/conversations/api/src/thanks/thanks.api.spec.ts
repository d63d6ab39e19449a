import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { ConversationsGiven } from '../testing';
import { startConversations } from '../testing/start-conversations';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new ConversationsGiven(running.app);
});
afterAll(() => running.stop());

const WORDS = 'Door jou durfde ze te bellen.';

/** A client with an expert who wrote a co-coach note, and a co-worker. */
async function aCoCoach() {
  const { organisation, caseworker, client, expert, teamLead } = await given.aTeamWithAClient();
  const coWorker = await given.aPerson({ organisation });
  await given.invited(client, { person: coWorker, kind: 'co_worker' });
  await given.invited(client, { person: expert, kind: 'experience_expert' });
  const text = 'Samen de telefoon gepakt.';
  const note = await given.aNote(client, { by: expert, text, visibility: 'shared_with_expert' });
  const address = `${client.path}/notes/${note}/thanks`;
  return { organisation, caseworker, coWorker, client, expert, teamLead, note, address };
}

const noteOf = async (reader: Person, client: GivenClient, id: string) => {
  const { body } = await reader.get(`${client.path}/notes`).expect(200);
  return (body.items as { id: string }[]).find((one) => one.id === id);
};
const noticesOf = async (person: Person) => (await person.get('/notices').expect(200)).body;

describe('thanking an experience expert', () => {
  it('tells them on their first page who says thank you, and no word of the note', async () => {
    const { caseworker, client, expert, address } = await aCoCoach();
    await caseworker.post(address, { words: WORDS }).expect(201);
    const answer = await expert.get('/notices').expect(200);
    expect(answer.body).toEqual([
      expect.objectContaining({
        ...{ kind: 'note_thanked', clientId: client.id, callName: client.callName },
        byName: caseworker.name,
      }),
    ]);
    expect(answer.text).not.toContain('telefoon');
    expect(answer.text).not.toContain(WORDS);
  });

  it('stands with the note, for who wrote it and for who gave it alone', async () => {
    const { caseworker, coWorker, client, expert, note, address } = await aCoCoach();
    expect(await noteOf(caseworker, client, note)).toMatchObject({ thankable: true, thanks: [] });
    await caseworker.post(address, { words: WORDS }).expect(201);
    const thanks = { byName: caseworker.name, words: WORDS };
    expect(await noteOf(caseworker, client, note)).toMatchObject({
      ...{ thankable: false, thanks: [{ ...thanks, own: true }] },
    });
    expect(await noteOf(expert, client, note)).toMatchObject({
      ...{ thankable: false, thanks: [{ ...thanks, own: false }] },
    });
    expect(await noteOf(coWorker, client, note)).toMatchObject({ thankable: true, thanks: [] });
  });

  it('needs no words, and comes once from each', async () => {
    const { caseworker, coWorker, expert, address } = await aCoCoach();
    await caseworker.post(address, {}).expect(201);
    const again = await caseworker.post(address, { words: WORDS }).expect(409);
    expect(again.body.type).toBe('/problems/note-thanked');
    await coWorker.post(address, { words: '  ' }).expect(201);
    expect(await noticesOf(expert)).toHaveLength(2);
  });

  it('makes one when two presses come at the same moment', async () => {
    const { caseworker, expert, address } = await aCoCoach();
    const both = await Promise.all([1, 2].map(() => caseworker.post(address, {})));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await noticesOf(expert)).toHaveLength(1);
  });

  it('is for what an expert wrote, not for a colleague or oneself', async () => {
    const { caseworker, coWorker, client } = await aCoCoach();
    const note = await given.aNote(client, { visibility: 'team' });
    for (const person of [caseworker, coWorker]) {
      const answer = await person.post(`${client.path}/notes/${note}/thanks`, {}).expect(409);
      expect(answer.body.type).toBe('/problems/note-not-thankable');
    }
  });

  it('is not there for a note that is somebody else’s, or that never was', async () => {
    const { caseworker, organisation, address, note } = await aCoCoach();
    const colleague = await given.aPerson({ organisation });
    const stranger = await given.aPerson();
    const other = await given.aClient({ lead: caseworker, callName: 'Bram' });
    const never = await caseworker.post(`${other.path}/notes/${randomUUID()}/thanks`).expect(404);
    for (const [person, path] of [
      [caseworker, `${other.path}/notes/${note}/thanks`],
      [colleague, address],
      [stranger, address],
    ] as const) {
      expect((await person.post(path).expect(404)).body).toEqual(never.body);
    }
  });

  it('is not done by a team lead or an expert', async () => {
    const { teamLead, expert, address } = await aCoCoach();
    await teamLead.post(address).expect(403);
    await expert.post(address).expect(403);
  });

  it.each([
    [{ words: 'x'.repeat(301) }, { field: 'words', code: 'too-long', params: { max: 300 } }],
    [{ words: 'a\0b' }, { field: 'words', code: 'forbidden-character' }],
    [{ words: 1 }, { field: 'words', code: 'wrong-type' }],
    [{ other: 'x' }, { field: 'other', code: 'unknown-field' }],
  ])('refuses %j', async (body, problem) => {
    const { caseworker, address } = await aCoCoach();
    const answer = await caseworker.post(address, body).expect(400);
    expect(answer.body.errors).toEqual([problem]);
  });
});

describe('one’s own notes', () => {
  it('stand together with the thanks that came, the newest first', async () => {
    const { caseworker, client, expert, note, address } = await aCoCoach();
    await caseworker.post(address, { words: WORDS }).expect(201);
    const newest = await given.aNote(client, { by: expert, text: 'Nog een keer gebeld.' });
    const { body } = await expert.get('/own-notes').expect(200);
    expect(body).toEqual([
      expect.objectContaining({ id: newest, text: 'Nog een keer gebeld.', thanks: [] }),
      expect.objectContaining({
        ...{ id: note, clientId: client.id, callName: client.callName },
        thanks: [{ byName: caseworker.name, words: WORDS, own: false }],
      }),
    ]);
    const looks = await asSuperuser<{ kind: string }>(
      `SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2`,
      [client.id, expert.id],
    );
    expect(looks).toContainEqual({ kind: 'listed' });
  });

  it('are gone with the people they are about, and so is their name', async () => {
    const { caseworker, client, expert, address } = await aCoCoach();
    await caseworker.post(address, {}).expect(201);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = app.today() - 2, until_day = app.today() - 1
       WHERE client_id = $1 AND kind = 'experience_expert'`,
      [client.id],
    );
    expect((await expert.get('/own-notes').expect(200)).body).toEqual([]);
    expect(await noticesOf(expert)).toEqual([
      expect.objectContaining({ clientId: null, callName: null, byName: caseworker.name }),
    ]);
  });

  it('hold nothing confidential, and nothing of others', async () => {
    const { caseworker, client } = await aCoCoach();
    await given.aNote(client, { text: 'KANARIE', visibility: 'confidential' });
    await given.aNote(client, { text: 'Van mij', visibility: 'team' });
    const { body } = await caseworker.get('/own-notes').expect(200);
    expect((body as { text: string }[]).map(({ text }) => text)).toEqual(['Van mij']);
  });
});
