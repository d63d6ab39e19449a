import type { Person } from '@ademruimte/access-api/testing';
import { countStatements, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { randomUUID } from 'node:crypto';
import type { ConversationListResponse } from './conversations.dto';
import type { NoteListResponse } from './notes.dto';
import { ConversationsGiven } from './testing';
import { startConversations } from './testing/start-conversations';

const PAGE = 20;

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startConversations();
  given = new ConversationsGiven(running.app);
});
beforeEach(() => running.clock.set('2026-11-24'));
afterAll(() => running.stop());

async function page(client: GivenClient, query = '', reader: Person = client.lead) {
  const answer = await reader.get(`${client.path}/conversations${query}`).expect(200);
  return answer.body as ConversationListResponse;
}

async function notes(client: GivenClient, query = '', reader: Person = client.lead) {
  const answer = await reader.get(`${client.path}/notes${query}`).expect(200);
  return answer.body as NoteListResponse;
}

/** So many conversations that were held, on one day after another, the newest first. */
async function talksHeld(client: GivenClient, count: number, more: object = {}) {
  const ids: string[] = [];
  for (let day = 1; day <= count; day += 1) {
    const startsAt = `2026-10-${String(day).padStart(2, '0')}T09:00:00Z`;
    ids.unshift((await given.aConversationHeld(client, { startsAt, ...more })).id);
  }
  return ids;
}

/** So many notes, the newest first. */
async function notesWritten(client: GivenClient, count: number) {
  const ids: string[] = [];
  for (let minute = 0; minute < count; minute += 1) {
    running.clock.set(`2026-11-24T10:${String(minute).padStart(2, '0')}:00Z`);
    ids.unshift(await given.aNote(client));
  }
  return ids;
}

const ids = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);

describe('a long file', () => {
  it('shows what is planned and the newest conversations, and the earlier ones when asked', async () => {
    const client = await given.aClient();
    const held = await talksHeld(client, PAGE + 2);
    const planned = await given.anAppointment(client);
    const first = await page(client);
    expect(ids(first)).toEqual([planned.id, ...held.slice(0, PAGE)]);
    expect(first.nextCursor).toBe(held[PAGE - 1]);
    const second = await page(client, `?cursor=${first.nextCursor}`);
    expect(ids(second)).toEqual(held.slice(PAGE));
    expect(second.nextCursor).toBeNull();
  });

  it('asks for no earlier ones when there are none', async () => {
    const client = await given.aClient();
    await talksHeld(client, PAGE);
    expect((await page(client)).nextCursor).toBeNull();
  });

  it('gives each conversation its own notes, on each page', async () => {
    const client = await given.aClient();
    const held = await talksHeld(client, PAGE + 1);
    const [newest, oldest] = [held[0], held[PAGE]];
    for (const conversationId of [newest, oldest]) {
      await given.aNote(client, { conversationId, text: `Bij ${conversationId}` });
    }
    const first = await page(client);
    const second = await page(client, `?cursor=${first.nextCursor}`);
    const texts = [...first.items, ...second.items].flatMap((one) =>
      one.notes.map(({ text }) => [one.id, text]),
    );
    expect(texts).toEqual([newest, oldest].map((id) => [id, `Bij ${id}`]));
  });

  it('has pages of notes too, also of those that stand on their own', async () => {
    const client = await given.aClient();
    const loose = await notesWritten(client, PAGE + 1);
    const { id: conversationId } = await given.aConversationHeld(client);
    const beside = await given.aNote(client, { conversationId });
    expect(ids(await notes(client))).toEqual([beside, ...loose].slice(0, PAGE));
    const first = await notes(client, '?scope=loose');
    expect(ids(first)).toEqual(loose.slice(0, PAGE));
    const second = await notes(client, `?scope=loose&cursor=${first.nextCursor}`);
    expect(ids(second)).toEqual(loose.slice(PAGE));
    expect(second.nextCursor).toBeNull();
  });

  it('costs as many statements as a short one', async () => {
    const short = await given.aClient();
    const long = await given.aClient();
    const held = await talksHeld(long, PAGE + 1);
    await given.aNote(long, { conversationId: held[0] });
    const forShort = await countStatements(() => page(short));
    expect(await countStatements(() => page(long))).toHaveLength(forShort.length);
    const later = () => page(long, `?cursor=${held[PAGE - 1]}`);
    expect(await countStatements(later)).toHaveLength(forShort.length);
  });
});

describe('who pages through a file', () => {
  it('an experience expert gets the conversations they were invited to, and no other', async () => {
    const { organisation, client } = await given.aCaseload();
    const farid = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(client, farid, 'experience_expert');
    const [hidden] = await talksHeld(client, 2);
    const attendees = [{ staffMemberId: farid.id }];
    const invited = await talksHeld(client, PAGE + 1, { attendees });
    const first = await page(client, '', farid);
    expect(ids(first)).toEqual(invited.slice(0, PAGE));
    const second = await page(client, `?cursor=${first.nextCursor}`, farid);
    expect(ids(second)).toEqual(invited.slice(PAGE));
    expect(ids(await page(client, `?cursor=${hidden}`, farid))).toEqual([]);
  });

  it('a note beside a conversation out of sight stands on its own for an expert', async () => {
    const { organisation, client } = await given.aCaseload();
    const farid = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(client, farid, 'experience_expert');
    const { id: conversationId } = await given.aConversationHeld(client);
    const id = await given.aNote(client, { conversationId, visibility: 'shared_with_expert' });
    expect(ids(await notes(client, '?scope=loose', farid))).toEqual([id]);
    expect(ids(await notes(client, '?scope=loose'))).toEqual([]);
  });

  it('nobody learns anything by the last conversation of somebody else', async () => {
    const { caseworker, client } = await given.aCaseload();
    const other = await given.aClient({ lead: caseworker });
    await talksHeld(client, 1);
    const [elsewhere] = await talksHeld(other, 1);
    for (const cursor of [elsewhere, randomUUID()]) {
      const answer = await page(client, `?cursor=${cursor}`);
      expect(answer).toEqual({ items: [], notesWaitForPurpose: false, nextCursor: null });
      expect(ids(await notes(client, `?cursor=${cursor}`))).toEqual([]);
    }
  });

  it.each([
    ['conversations?cursor=gisteren', { field: 'cursor', code: 'not-an-id' }],
    ['conversations?page=2', { field: 'page', code: 'unknown-field' }],
    ['notes?cursor=gisteren', { field: 'cursor', code: 'not-an-id' }],
    ['notes?scope=secret', { field: 'scope', code: 'not-a-choice' }],
  ])('is told what is wrong with %s', async (asked, problem) => {
    const client = await given.aClient();
    const { body } = await client.lead.get(`${client.path}/${asked}`).expect(400);
    expect(body.errors).toEqual([problem]);
  });
});
