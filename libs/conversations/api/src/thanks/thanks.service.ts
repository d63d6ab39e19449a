import { Injectable } from '@nestjs/common';
import { ClientAccess, Notices, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { NoteNotThankable, NoteThanked } from '../conversations.errors';
import { Notes } from '../notes.service';
import { NoteThanks } from './note-thanks.entity';
import { newestOwnNotes } from './own-notes.queries';
import type { OwnNoteResponse } from './thanks.dto';

/** Saying thank you to an experience expert, who hears of it on their own first page. */
@Injectable()
export class Thanks {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly notes: Notes,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** Thanks for one note, once; throws for a note that is not an expert's. Returns the id. */
  async give(clientId: string, noteId: string, words: string | null): Promise<string> {
    const client = await this.access.require(clientId, 'note:thank');
    const note = await this.notes.find(client, noteId);
    if (!note) throw new NotFound();
    if (note.thanks.some(({ own }) => own)) throw new NoteThanked();
    if (!note.thankable) throw new NoteNotThankable();
    const id = uuidv7();
    const { staffMemberId } = this.database.actor;
    const thankedAt = this.clock.now();
    await this.database
      .repository(NoteThanks)
      .insert({ id, clientId, noteId, staffMemberId, words, thankedAt });
    await this.notices.tell([note.staffMemberId], { kind: 'note_thanked', clientId, aboutId: id });
    return id;
  }
}

/** What somebody wrote themselves, over all their people, with what came back. */
@Injectable()
export class OwnNotes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** The newest first, only of people whose file is open to the caller today. */
  async newest(): Promise<OwnNoteResponse[]> {
    const notes = await newestOwnNotes(this.database, this.clock.today());
    await this.readLog.listed([...new Set(notes.map(({ clientId }) => clientId))]);
    return notes;
  }
}
