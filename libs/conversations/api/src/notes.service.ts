import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import { bounds, type NoteVisibility } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Conversation } from './conversation.entity';
import { NoteNotYours } from './conversations.errors';
import {
  conversationsInvitedTo,
  noteFor,
  type NoteReader,
  type NoteRow,
  notesOfConversations,
  notesPage,
} from './conversations.queries';
import { Note } from './note.entity';
import { noteScope } from './note-scope';
import type { NotesQuery } from './notes.dto';

/** The words of a note and who may read them. */
export interface NoteText {
  readonly text: string;
  readonly visibility: NoteVisibility;
}

/** A note somebody wants to write. */
export interface NewNote extends NoteText {
  readonly id?: string | null;
  readonly conversationId?: string | null;
}

/** The notes one reader gets, and whether there may be more behind a purpose. */
export interface ReadableNotes {
  readonly items: readonly NoteRow[];
  readonly waitsForPurpose: boolean;
}

/** A page of them. */
export interface PageOfNotes extends ReadableNotes {
  readonly nextCursor: string | null;
}

/** Notes in a client's file: everybody reads what is meant for them, the author alone changes. */
@Injectable()
export class Notes {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** A page of the notes the caller may read, newest first. */
  async list(clientId: string, { scope, cursor = null }: NotesQuery): Promise<PageOfNotes> {
    const client = await this.access.require(clientId, 'client:read');
    const limit = bounds.conversationsPage;
    const wanted = { looseOnly: scope === 'loose', after: cursor, limit };
    const notes = await this.readable(client, (reader) => notesPage(this.database, reader, wanted));
    await this.readLog.opened(clientId);
    const items = notes.items.slice(0, limit);
    const nextCursor = notes.items.length > limit ? (items.at(-1)?.id ?? null) : null;
    return { ...notes, items, nextCursor };
  }

  /** Writes a note; returns its id. */
  async write(clientId: string, wanted: NewNote): Promise<string> {
    const client = await this.access.require(clientId, 'note:write');
    return this.add(client, wanted);
  }

  /** The author changes a note; returns the new version. */
  async rewrite(clientId: string, id: string, version: number, wanted: NoteText): Promise<number> {
    const client = await this.access.require(clientId, 'note:write');
    requireVisibility(client, wanted.visibility);
    // Before the version is looked at: a stale edit shows the note as it is now.
    const readable = await this.find(client, id);
    if (!readable) throw new NotFound();
    if (!readable.own) throw new NoteNotYours();
    const note = await this.database.claim(Note, { id, clientId }, version);
    note.rewrite(wanted.text, wanted.visibility, this.database.actor.staffMemberId);
    await this.database.repository(Note).save(note);
    return version + 1;
  }

  /** The words of a confidential note of somebody else; that it was opened is written down. */
  async reveal(clientId: string, id: string): Promise<string> {
    const client = await this.access.require(clientId, 'note:confidential');
    const closed = { id, clientId, visibility: 'confidential' } as const;
    const note = (await this.find(client, id))
      ? await this.database.repository(Note).findOneBy(closed)
      : undefined;
    if (!note) throw new NotFound();
    await this.readLog.revealed(clientId);
    return note.text;
  }

  /** The notes of these conversations that a reader who was let in may read. */
  ofConversations(client: OpenedClient, ids: readonly string[]): Promise<ReadableNotes> {
    return this.readable(client, (reader) => notesOfConversations(this.database, reader, ids));
  }

  /** One note, when a reader who was let in may read it. */
  async find(client: OpenedClient, id: string): Promise<NoteRow | undefined> {
    const { items } = await this.readable(client, (reader) => noteFor(this.database, reader, id));
    return items[0];
  }

  /** Adds a note for a writer who was let in; returns its id. */
  async add(client: OpenedClient, wanted: NewNote): Promise<string> {
    requireVisibility(client, wanted.visibility);
    const { clientId } = client;
    const conversationId = wanted.conversationId ?? null;
    if (conversationId) await this.requireConversation(client, conversationId);
    const id = wanted.id ?? uuidv7();
    await this.database.repository(Note).insert({
      id,
      clientId,
      conversationId,
      text: wanted.text,
      visibility: wanted.visibility,
      staffMemberId: this.database.actor.staffMemberId,
      writtenAt: this.clock.now(),
    });
    return id;
  }

  private async readable(
    client: OpenedClient,
    read: (reader: NoteReader) => Promise<NoteRow[]>,
  ): Promise<ReadableNotes> {
    const { open, waitsForPurpose, ...scope } = noteScope(client);
    const knowsConversations = client.permissions.includes('conversation:read');
    const today = this.clock.today();
    const reader = { clientId: client.clientId, ...scope, knowsConversations, today };
    return { items: open ? await read(reader) : [], waitsForPurpose };
  }

  private async requireConversation({ clientId, permissions }: OpenedClient, id: string) {
    const known = permissions.includes('conversation:read')
      ? await this.database.repository(Conversation).existsBy({ id, clientId })
      : (await conversationsInvitedTo(this.database, clientId)).includes(id);
    if (!known) throw FieldsInvalid.of('conversationId', 'unknown-record');
  }
}

/** Confidential notes are between workers: who cannot read them does not write them either. */
function requireVisibility({ permissions }: OpenedClient, visibility: NoteVisibility): void {
  if (visibility === 'confidential' && !permissions.includes('note:read')) {
    throw FieldsInvalid.of('visibility', 'not-a-choice');
  }
}
