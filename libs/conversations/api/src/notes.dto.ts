import {
  OneOf,
  OptionalId,
  OptionalOneOf,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  limits,
  type NotePurpose,
  notePurposes,
  type NoteVisibility,
  noteVisibilities,
} from '@ademruimte/contracts';
import type { NoteRow } from './conversations.queries';

/** The words of a note and who may read them. */
export class NoteWords {
  @Text({ max: limits.note }) text: string;
  @OneOf(noteVisibilities) visibility: NoteVisibility;
}

/** All notes somebody may read, or only those that belong to no conversation they know of. */
export const noteScopes = ['all', 'loose'] as const;
/** One of the two. */
export type WantedNoteScope = (typeof noteScopes)[number];

/** A page of notes. */
export class NotesQuery {
  @OptionalOneOf(noteScopes) scope?: WantedNoteScope | null;
  /** The last note of the page before. */
  @OptionalId() cursor?: string | null;
}

/** A new note, with or without a conversation it belongs to. */
export class WriteNoteRequest extends NoteWords {
  @OptionalId() id?: string | null;
  @OptionalId() conversationId?: string | null;
}

/** A note in other words, or for other readers. */
export class RewriteNoteRequest extends NoteWords {}

/** Somebody's thanks for a note. */
export class NoteThanksResponse {
  @ShowsText() byName: string;
  @ShowsText({ nullable: true }) words: string | null;
  /** Whether the reader gave it. */
  @ShowsFlag() own: boolean;
}

/** A note the reader may read. */
export class NoteResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  /** Empty while it is closed. */
  @ShowsText() text: string;
  /** Confidential and somebody else's: opening it is written down. */
  @ShowsFlag() closed: boolean;
  @ShowsOneOf(noteVisibilities) visibility: NoteVisibility;
  @ShowsId() authorId: string;
  @ShowsText() authorName: string;
  /** Whether the reader wrote it, and so may change it. */
  @ShowsFlag() own: boolean;
  @ShowsMoment() writtenAt: string;
  @ShowsId({ nullable: true }) conversationId: string | null;
  /** An experience expert wrote it, and the reader has not yet thanked them. */
  @ShowsFlag() thankable: boolean;
  /** Thanks to the reader, or by the reader. */
  @ShowsList(() => NoteThanksResponse) thanks: NoteThanksResponse[];
}

/** The words of one note that was closed. */
export class RevealedNote {
  @ShowsText() text: string;
}

/** Why a team lead reads the notes of this file today. */
export class NotePurposeRequest {
  @OneOf(notePurposes) purpose: NotePurpose;
}

/** The notes the reader may read, newest first. */
export class NoteListResponse {
  @ShowsList(() => NoteResponse) items: NoteResponse[];
  /** Notes stay closed until the reader picks a purpose. */
  @ShowsFlag() notesWaitForPurpose: boolean;
  @ShowsId({ nullable: true }) nextCursor: string | null;
}

/** A note for the screen. */
export function noteResponse(note: NoteRow): NoteResponse {
  const { id, version, text, closed, visibility, authorName, own, conversationId } = note;
  const { staffMemberId: authorId, thankable } = note;
  const [writtenAt, thanks] = [note.writtenAt.toISOString(), [...note.thanks]];
  return {
    ...{ id, version, text, closed, visibility, authorId, authorName, own },
    ...{ conversationId, thankable, writtenAt, thanks },
  };
}
