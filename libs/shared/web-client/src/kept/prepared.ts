import { type StoredSheet, type StoredSnapshot } from './device-copy';
import { KEY_HOURS } from './device-database';
import type { KeptDocument } from './kept-document';
import type { StoredText } from './kept-store';
import type { Fields, Json, PreparedClient, WaitingTalk } from './kept-types';
import { covers, fieldsOf } from './merge';
import { unsettledIn, waitingIn } from './waiting';

/** What lies on this device about one client's talk. */
export interface OnDevice {
  readonly sheet: StoredSheet | undefined;
  readonly snapshot: StoredSnapshot | undefined;
}

const FOR_A_PERSON = ['conflict', 'refused'] as const;
/** A clock may be put right by a few minutes. */
const SLACK = 300_000;

/** Puts the texts of this device together per client. */
export function byClient(texts: readonly StoredText[]): ReadonlyMap<string, OnDevice> {
  const found = new Map<string, OnDevice>();
  for (const { value } of texts) {
    const text = value as unknown as StoredSheet | StoredSnapshot;
    if (text.form !== 'talk') continue;
    const known = found.get(text.subjectId) ?? { sheet: undefined, snapshot: undefined };
    const more = text.kind === 'sheet' ? { sheet: text } : { snapshot: text };
    found.set(text.subjectId, { ...known, ...more });
  }
  return found;
}

/** Whether a text still has to go somewhere, or waits for a person. */
export function needsAttention(sheet: StoredSheet): boolean {
  const fields = fieldsOf(sheet.sheet);
  const isUnsent = !covers(sheet.server.seen, sheet.sheet.seen);
  return isUnsent || !!sheet.owesDiscard || stateIn(fields) !== undefined;
}

/** A kit nobody began with is thrown away after twelve hours; it would be yesterday's. */
export function isOutdated({ sheet, snapshot }: OnDevice, now: number): boolean {
  if (!snapshot || (sheet && isBegun(sheet))) return false;
  return now - snapshot.at > KEY_HOURS * 3_600_000 || now < snapshot.at - SLACK;
}

/** One line of the list of who was set ready for the road, or has an unfinished talk here. */
export function preparedClient(clientId: string, here: OnDevice): PreparedClient | undefined {
  const { sheet, snapshot } = here;
  const begun = sheet !== undefined && isBegun(sheet);
  if (!snapshot && !begun) return undefined;
  const fields = sheet ? fieldsOf(sheet.sheet) : {};
  return {
    clientId,
    callName: callNameIn(snapshot?.value),
    preparedAt: snapshot?.at,
    begun,
    done: isDone(fields),
    unsent: sheet !== undefined && !covers(sheet.server.seen, sheet.sheet.seen),
    state: stateIn(fields),
    conversationId: conversationIn(fields) ?? plannedIn(snapshot?.value),
  };
}

/** A closed talk that is not with the server yet; undefined for every other document. */
export function waitingTalk(document: KeptDocument): WaitingTalk | undefined {
  const fields = document.fields();
  const state = stateIn(fields);
  if (document.place.form !== 'talk' || !state) return undefined;
  return {
    clientId: document.place.subjectId,
    conversationId: conversationIn(fields) ?? '',
    callName: callNameIn(document.snapshot()),
    state,
  };
}

function outcomeIn(fields: Fields): 'conflict' | 'refused' | undefined {
  return FOR_A_PERSON.find((state) =>
    ['close.state', 'after.state'].some((path) => fields[path] === state),
  );
}

function stateIn(fields: Fields): WaitingTalk['state'] | undefined {
  if (unsettledIn(fields).length > 0) return 'urgent';
  return outcomeIn(fields) ?? (waitingIn(fields).length > 0 ? 'sending' : undefined);
}

/** The talk is in the file, and so is what was added alone: only a copy is left here. */
function isDone(fields: Fields): boolean {
  const isSent = ['close.state', 'after.state'].every((path) => fields[path] === 'sent');
  return isSent && stateIn(fields) === undefined;
}

function conversationIn(fields: Fields): string | undefined {
  return fields['conversation.id'] as string | undefined;
}

function isBegun({ sheet }: StoredSheet): boolean {
  return Object.keys(sheet.fields).length > 0;
}

function callNameIn(kit: Json | undefined): string {
  return (kit as { callName?: string } | undefined)?.callName ?? '';
}

function plannedIn(kit: Json | undefined): string | undefined {
  return (kit as { plannedConversation?: { id?: string } | null } | undefined)?.plannedConversation
    ?.id;
}
