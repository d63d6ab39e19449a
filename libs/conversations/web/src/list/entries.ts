import { dayOf } from '@ademruimte/contracts';
import type {
  ConversationListResponse,
  ConversationResponse,
  NoteListResponse,
  NoteResponse,
} from '@ademruimte/web-client';

/** Something that was: a conversation, or a note that stands on its own. */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly conversation?: ConversationResponse;
  readonly note?: NoteResponse;
}

/** The page of conversations: what comes, soonest first, and what was, newest first. */
export interface Entries {
  readonly coming: readonly ConversationResponse[];
  readonly past: readonly Entry[];
}

/** Puts conversations and notes where somebody looks for them. */
export function entriesFrom(
  { items }: ConversationListResponse,
  notes: NoteListResponse | undefined,
): Entries {
  const coming = items.filter(({ status }) => status === 'planned').reverse();
  const held = items
    .filter((one) => one.status !== 'planned' && !isFolded(one))
    .map((conversation) => ({ id: conversation.id, at: conversation.startsAt, conversation }));
  const alone = (notes?.items ?? [])
    .filter(({ conversationId }) => conversationId === null)
    .map((note) => ({ id: note.id, at: note.writtenAt, note }));
  const past: readonly Entry[] = [...held, ...alone].sort(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
  return { coming, past };
}

/** Whether its day has come, so that somebody can say what became of it. */
export function isDue({ startsAt }: ConversationResponse, now = new Date()): boolean {
  return dayOf(new Date(startsAt)) <= dayOf(now);
}

/** A moved appointment without words of its own is told by the one that came instead. */
function isFolded({ status, notes, movedToId }: ConversationResponse): boolean {
  return status === 'moved' && notes.length === 0 && movedToId !== null;
}
