import { dayOf } from '@ademruimte/contracts';
import type { ConversationResponse, NoteResponse } from '@ademruimte/web-client';

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

/** As much of a list as was fetched, and whether there is more of it. */
interface Fetched<T> {
  items(): readonly T[];
  cursor(): string | undefined;
}

/**
 * Puts conversations and notes where somebody looks for them. Both come page by page: what lies
 * before the end of a list that goes on waits, so that nothing slips in between later.
 */
export function entriesFrom(
  talks: Fetched<ConversationResponse>,
  notes: Fetched<NoteResponse>,
): Entries {
  const planned = talks.items().filter(({ status }) => status === 'planned');
  const coming = [...planned].sort(by(({ startsAt }) => startsAt));
  const were = talks.items().filter(({ status }) => status !== 'planned');
  const held = were.map((conversation) => ({
    id: conversation.id,
    at: conversation.startsAt,
    conversation,
  }));
  const alone = notes.items().map((note) => ({ id: note.id, at: note.writtenAt, note }));
  const from = Math.max(reachOf(talks, held), reachOf(notes, alone));
  const past: readonly Entry[] = [
    ...held.filter(({ conversation }) => !isFolded(conversation)),
    ...alone,
  ]
    .filter(({ at }) => Date.parse(at) >= from)
    .sort(by(({ at }) => at))
    .reverse();
  return { coming, past };
}

/** The moment until which a list is complete. */
function reachOf(list: Fetched<unknown>, newestFirst: readonly Entry[]): number {
  const last = list.cursor() === undefined ? undefined : newestFirst.at(-1);
  return last ? Date.parse(last.at) : -Infinity;
}

function by<T>(momentOf: (one: T) => string): (one: T, other: T) => number {
  return (one, other) => Date.parse(momentOf(one)) - Date.parse(momentOf(other));
}

/** Whether its day has come, so that somebody can say what became of it. */
export function isDue({ startsAt }: ConversationResponse, now = new Date()): boolean {
  return dayOf(new Date(startsAt)) <= dayOf(now);
}

/** A moved appointment without words of its own is told by the one that came instead. */
function isFolded({ status, notes, movedToId }: ConversationResponse): boolean {
  return status === 'moved' && notes.length === 0 && movedToId !== null;
}
