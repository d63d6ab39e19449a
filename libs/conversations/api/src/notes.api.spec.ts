import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { randomUUID } from 'node:crypto';
import type { NoteListResponse } from './notes.dto';
import { ConversationsGiven } from './testing';
import { startConversations } from './testing/start-conversations';

const FRIDAY = '2026-11-27T09:00:00.000Z';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new ConversationsGiven(running.app);
});
beforeEach(() => running.clock.set('2026-11-24'));
afterAll(() => running.stop());

async function read(client: GivenClient, reader: Person): Promise<NoteListResponse> {
  return (await reader.get(`${client.path}/notes`).expect(200)).body as NoteListResponse;
}

const texts = ({ items }: NoteListResponse) => items.map(({ text }) => text).sort();

const rewrite = (person: Person, client: GivenClient, id: string, body: object, version = 1) =>
  person.put(`${client.path}/notes/${id}`, body).set('If-Match', `"${version}"`);

/** A client with a lead, a co-worker, an expert and a team lead, and one note of each visibility. */
async function aFileWithNotes() {
  const { organisation, client } = await given.aCaseload();
  const tom = await given.aPerson({ organisation });
  const farid = await given.aPerson({ organisation, role: 'experience_expert' });
  const ilse = await given.aPerson({ organisation, role: 'team_lead' });
  await given.joins(client, tom, 'co_worker');
  await given.joins(client, farid, 'experience_expert');
  for (const visibility of ['team', 'care_team', 'shared_with_expert', 'confidential']) {
    await given.aNote(client, { text: visibility, visibility });
  }
  return { client, tom, farid, ilse };
}

const pick = (who: Person, client: GivenClient, purpose = 'quality') =>
  who.post(`${client.path}/note-purposes`, { purpose });

describe('writing a note', () => {
  it('answers where it is, and shows it with its author', async () => {
    const client = await given.aClient();
    const id = randomUUID();
    const body = { id, text: 'Vertelde over haar zus', visibility: 'team' };
    const answer = await client.lead.post(`${client.path}/notes`, body).expect(201);
    expect(answer.get('Location')).toBe(`/api/v1${client.path}/notes/${id}`);
    expect(await read(client, client.lead)).toEqual({
      items: [
        {
          ...body,
          version: 1,
          authorId: client.lead.id,
          authorName: client.lead.name,
          own: true,
          closed: false,
          writtenAt: '2026-11-24T11:00:00.000Z',
          conversationId: null,
          thankable: false,
          thanks: [],
        },
      ],
      notesWaitForPurpose: false,
      nextCursor: null,
    });
  });

  it('belongs to a conversation of the same client or to none', async () => {
    const { caseworker, client } = await given.aCaseload();
    const other = await given.aClient({ lead: caseworker });
    const { id: conversationId } = await given.anAppointment(client, { startsAt: FRIDAY });
    await given.aNote(client, { conversationId });
    const body = { text: 'x', visibility: 'team', conversationId };
    const answer = await caseworker.post(`${other.path}/notes`, body).expect(400);
    expect(answer.body.errors).toEqual([{ field: 'conversationId', code: 'unknown-record' }]);
  });

  it.each([
    [{ visibility: 'team' }, { field: 'text', code: 'required' }],
    [
      { text: '   ', visibility: 'team' },
      { field: 'text', code: 'required' },
    ],
    [
      { text: 'a\0b', visibility: 'team' },
      { field: 'text', code: 'forbidden-character' },
    ],
    [
      { text: 'x'.repeat(10_001), visibility: 'team' },
      { field: 'text', code: 'too-long', params: { max: 10_000 } },
    ],
    [
      { text: 'x', visibility: 'everybody' },
      { field: 'visibility', code: 'not-a-choice' },
    ],
    [
      { text: 'x', visibility: 'team', conversationId: 'nee' },
      { field: 'conversationId', code: 'not-an-id' },
    ],
    [
      { text: 'x', visibility: 'team', staffMemberId: randomUUID() },
      { field: 'staffMemberId', code: 'unknown-field' },
    ],
  ])('says beside the field what is wrong (%#)', async (body, problem) => {
    const client = await given.aClient();
    const answer = await client.lead.post(`${client.path}/notes`, body).expect(400);
    expect(answer.body.errors).toEqual([problem]);
  });

  it('makes one note when the same request comes twice', async () => {
    const client = await given.aClient();
    const key = randomUUID();
    const body = { text: 'Eén keer', visibility: 'team' };
    for (let i = 0; i < 2; i += 1) {
      await client.lead.post(`${client.path}/notes`, body).set('Idempotency-Key', key).expect(201);
    }
    expect(texts(await read(client, client.lead))).toEqual(['Eén keer']);
  });
});

describe('reading notes', () => {
  it('gives lead and co-worker all, and of others’ confidential notes not the words', async () => {
    const { client, tom } = await aFileWithNotes();
    await given.aNote(client, { by: tom, text: 'van Tom', visibility: 'confidential' });
    expect(texts(await read(client, tom))).toEqual([
      '',
      'care_team',
      'shared_with_expert',
      'team',
      'van Tom',
    ]);
    expect(texts(await read(client, client.lead))).toEqual([
      '',
      'care_team',
      'confidential',
      'shared_with_expert',
      'team',
    ]);
  });

  it('opens a confidential note with a click, and writes that down', async () => {
    const { client, tom } = await aFileWithNotes();
    const { items } = await read(client, tom);
    const [closed] = items.filter((one) => one.closed);
    expect(closed).toMatchObject({ text: '', visibility: 'confidential', own: false });
    const path = `${client.path}/notes/${closed?.id}/reveal`;
    expect((await tom.post(path).expect(200)).body).toEqual({ text: 'confidential' });
    const looks = await asSuperuser<{ kind: string }>(
      'SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2 ORDER BY id',
      [client.id, tom.id],
    );
    expect(looks.map(({ kind }) => kind)).toEqual(['opened', 'revealed']);
  });

  it('opens a confidential note for nobody else', async () => {
    const { client, tom, farid, ilse } = await aFileWithNotes();
    const { items } = await read(client, tom);
    const path = `${client.path}/notes/${items.find((one) => one.closed)?.id}/reveal`;
    await farid.post(path).expect(403);
    await ilse.post(path).expect(404);
    await (await given.aPerson()).post(path).expect(404);
    const other = await given.aClient({ lead: client.lead });
    await tom.post(path.replace(client.id, other.id)).expect(404);
    await client.lead.post(path.replace(client.id, other.id)).expect(404);
    const open = items.find(({ visibility }) => visibility === 'team');
    await tom.post(`${client.path}/notes/${open?.id}/reveal`).expect(404);
  });

  it('opens for a team lead with a purpose, for that file and that day', async () => {
    const { client, ilse } = await aFileWithNotes();
    const other = await given.aClient({ lead: client.lead });
    await given.aNote(other);
    await pick(ilse, client).expect(201);
    expect(texts(await read(client, ilse))).toEqual([
      ...['', 'care_team', 'shared_with_expert', 'team'],
    ]);
    const closed = (await read(client, ilse)).items.find((one) => one.closed);
    await ilse.post(`${client.path}/notes/${closed?.id}/reveal`).expect(200);
    expect(await read(other, ilse)).toMatchObject({ items: [], notesWaitForPurpose: true });
    expect((await pick(ilse, client, 'complaint').expect(409)).body.type).toBe(
      '/problems/already-exists',
    );
    const body = { text: 'x', visibility: 'team' };
    await ilse.post(`${client.path}/notes`, body).expect(403);
    running.clock.set('2026-11-25');
    expect(await read(client, ilse)).toMatchObject({ items: [], notesWaitForPurpose: true });
  });

  it('takes a purpose from a lead of the own team alone', async () => {
    const { client, tom, farid } = await aFileWithNotes();
    const elsewhere = await given.aPerson({ role: 'team_lead' });
    await pick(elsewhere, client).expect(404);
    for (const who of [tom, farid]) await pick(who, client).expect(403);
    const { organisation, client: another } = await given.aCaseload();
    const teamId = await given.aTeam(organisation);
    const otherTeam = await given.aPerson({ organisation, role: 'team_lead', teamId });
    await pick(otherTeam, another).expect(404);
  });

  it.each([
    ['curious', 'not-a-choice'],
    [null, 'required'],
  ])('takes no purpose such as %s', async (purpose, code) => {
    const { client, ilse } = await aFileWithNotes();
    const { body } = await ilse.post(`${client.path}/note-purposes`, { purpose }).expect(400);
    expect(body.errors).toEqual([{ field: 'purpose', code }]);
  });

  it('gives an experience expert their own notes and what was shared with them', async () => {
    const { client, farid } = await aFileWithNotes();
    await given.aNote(client, { by: farid, text: 'van Farid', visibility: 'care_team' });
    expect(texts(await read(client, farid))).toEqual(['shared_with_expert', 'van Farid']);
  });

  it('gives a team lead none, and says that they wait for a purpose', async () => {
    const { client, ilse } = await aFileWithNotes();
    expect(await read(client, ilse)).toEqual({
      items: [],
      notesWaitForPurpose: true,
      nextCursor: null,
    });
    const conversations = await ilse.get(`${client.path}/conversations`).expect(200);
    expect(conversations.body).toMatchObject({ notesWaitForPurpose: true });
  });

  it('does not tell an expert of a conversation they were not at', async () => {
    const { client, farid } = await aFileWithNotes();
    const { id } = await given.anAppointment(client, { startsAt: FRIDAY });
    await given.aNote(client, { visibility: 'shared_with_expert', conversationId: id, text: 'A' });
    const { items } = await read(client, farid);
    expect(items.find(({ text }) => text === 'A')).toMatchObject({ conversationId: null });
    const body = { text: 'x', visibility: 'team', conversationId: id };
    await farid.post(`${client.path}/notes`, body).expect(400);
  });

  it('is for nobody without a relation, nor in another organisation', async () => {
    const { organisation, client } = await given.aCaseload();
    const id = await given.aNote(client);
    const body = { text: 'x', visibility: 'team' };
    for (const stranger of [await given.aPerson({ organisation }), await given.aPerson()]) {
      await stranger.get(`${client.path}/notes`).expect(404);
      await stranger.post(`${client.path}/notes`, body).expect(404);
      await rewrite(stranger, client, id, body).expect(404);
    }
  });

  it('does not let an expert write what they could not read', async () => {
    const { client, farid } = await aFileWithNotes();
    const body = { text: 'x', visibility: 'confidential' };
    const answer = await farid.post(`${client.path}/notes`, body).expect(400);
    expect(answer.body.errors).toEqual([{ field: 'visibility', code: 'not-a-choice' }]);
  });
});

describe('rewriting a note', () => {
  it('is for its author', async () => {
    const client = await given.aClient();
    const id = await given.aNote(client);
    const body = { text: 'Anders gezegd', visibility: 'care_team' };
    const answer = await rewrite(client.lead, client, id, body).expect(204);
    expect(answer.get('ETag')).toBe('"2"');
    expect((await read(client, client.lead)).items).toMatchObject([{ ...body, version: 2 }]);
  });

  it('is refused to somebody who may read it', async () => {
    const { client, tom } = await aFileWithNotes();
    const id = await given.aNote(client);
    const answer = await rewrite(tom, client, id, { text: 'x', visibility: 'team' }).expect(403);
    expect(answer.body.type).toBe('/problems/note-not-yours');
  });

  it('says nothing of a note somebody may not read, not even with a stale version', async () => {
    const { client, tom, farid } = await aFileWithNotes();
    const id = await given.aNote(client, { text: 'KANARIE', visibility: 'confidential' });
    // A worker knows that it is there, not what it says; an expert does not know of it.
    for (const [person, status] of [
      [tom, 403],
      [farid, 404],
    ] as const) {
      const body = { text: 'x', visibility: 'team' };
      const answer = await rewrite(person, client, id, body, 7).expect(status);
      expect(answer.text).not.toContain('KANARIE');
    }
  });

  it('shows the author what it is now when they changed it elsewhere', async () => {
    const client = await given.aClient();
    const id = await given.aNote(client);
    await rewrite(client.lead, client, id, { text: 'Thuis', visibility: 'team' }).expect(204);
    const late = await rewrite(client.lead, client, id, { text: 'Werk', visibility: 'team' });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ id, version: 2, text: 'Thuis' });
  });
});
