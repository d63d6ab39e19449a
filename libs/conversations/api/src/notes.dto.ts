import {
  OneOf,
  OptionalId,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import { limits, type NoteVisibility, noteVisibilities } from '@ademruimte/contracts';
import type { NoteRow } from './conversations.queries';

/** The words of a note and who may read them. */
export class NoteWords {
  @Text({ max: limits.note }) text: string;
  @OneOf(noteVisibilities) visibility: NoteVisibility;
}

/** A new note, with or without a conversation it belongs to. */
export class WriteNoteRequest extends NoteWords {
  @OptionalId() id?: string | null;
  @OptionalId() conversationId?: string | null;
}

/** A note in other words, or for other readers. */
export class RewriteNoteRequest extends NoteWords {}

/** A note the reader may read. */
export class NoteResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() text: string;
  @ShowsOneOf(noteVisibilities) visibility: NoteVisibility;
  @ShowsText() authorName: string;
  /** Whether the reader wrote it, and so may change it. */
  @ShowsFlag() own: boolean;
  @ShowsMoment() writtenAt: string;
  @ShowsId({ nullable: true }) conversationId: string | null;
}

/** The notes the reader may read, newest first. */
export class NoteListResponse {
  @ShowsList(() => NoteResponse) items: NoteResponse[];
  /** Notes stay closed until the reader picks a purpose. */
  @ShowsFlag() notesWaitForPurpose: boolean;
}

/** A note for the screen. */
export function noteResponse(note: NoteRow): NoteResponse {
  const { id, version, text, visibility, authorName, own, conversationId } = note;
  const writtenAt = note.writtenAt.toISOString();
  return { id, version, text, visibility, authorName, own, writtenAt, conversationId };
}
