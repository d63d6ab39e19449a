import { type SchemaPathTree, validate } from '@angular/forms/signals';
import {
  type ConversationKind,
  type ConversationStatus,
  dayOf,
  limits,
  type NoteVisibility,
} from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  type AttendeeResponse,
  type ConversationResponse,
  needed,
  type NoteWords,
  type RecordConversationRequest,
  type ReviseConversationRequest,
} from '@ademruimte/web-client';
import { isClockTime, momentAt, timeOf } from '@ademruimte/web-ui';

/** A day and a time, as they are chosen apart. */
export interface ChosenMoment {
  day: string;
  time: string;
}

/** A note as a form holds it; without words there is none. */
export interface NoteModel {
  text: string;
  visibility: NoteVisibility;
}

/** A conversation as its form holds it. */
export interface ConversationModel {
  version: number;
  status: ConversationStatus;
  kind: ConversationKind;
  startsAt: ChosenMoment;
  /** Minutes in digits; empty: not said. */
  durationMinutes: string;
  place: string;
  interpreter: boolean;
  attendees: readonly AttendeeResponse[];
  agreedText: string;
  note: NoteModel;
}

export const noNote = (): NoteModel => ({ text: '', visibility: 'team' });

export function noConversation(
  interpreter: boolean,
  attendees: readonly AttendeeResponse[],
  day = '',
): ConversationModel {
  return {
    ...{ version: 0, status: 'planned', kind: 'visit', startsAt: { day, time: '' } },
    ...{ durationMinutes: '', place: '', interpreter, attendees, agreedText: '', note: noNote() },
  };
}

/** What the server says about a conversation, in the list or when a colleague was faster. */
export type ConversationRecord = Omit<ConversationResponse, 'notes'>;

export function conversationModelOf(
  conversation: ConversationRecord,
  note = noNote(),
): ConversationModel {
  const { version, status, kind, durationMinutes, interpreter, attendees } = conversation;
  const at = new Date(conversation.startsAt);
  return {
    ...{ version, status, kind, interpreter, attendees, note },
    startsAt: { day: dayOf(at), time: timeOf(at) },
    durationMinutes: durationMinutes === null ? '' : String(durationMinutes),
    place: conversation.place ?? '',
    agreedText: conversation.agreedText ?? '',
  };
}

/** What somebody is doing: writing a new one down, correcting one, or saying that it took place. */
export type Purpose = 'record' | 'revise' | 'hold';

export function conversationRules(
  path: SchemaPathTree<ConversationModel>,
  purpose: () => Purpose,
): void {
  momentRules(path.startsAt);
  validate(path.startsAt.day, ({ value, valueOf }) => {
    const day = value();
    const today = dayOf(new Date());
    if (valueOf(path.status) === 'held') {
      if (day <= today) return null;
      return { kind: 'day-in-future', message: $localize`Deze dag moet nog komen.` };
    }
    if (day === '' || day >= today || purpose() !== 'record') return null;
    return { kind: 'day-in-past', message: $localize`Deze dag is al geweest. Was het er al?` };
  });
  atMost(path.place, limits.shortText);
  atMost(path.agreedText, limits.ownWords);
  atMost(path.note.text, limits.note);
}

/** A day and a time that exist. */
export function momentRules(path: SchemaPathTree<ChosenMoment>): void {
  needed(path.day, $localize`Kies een dag.`);
  aDay(path.day);
  needed(path.time, $localize`Kies een tijd.`);
  aTime(path);
}

/** A time that exists; an empty field is for `needed` to speak about. */
export function aTime(path: SchemaPathTree<ChosenMoment>): void {
  validate(path.time, ({ value }) =>
    value() && !isClockTime(value())
      ? { kind: 'not-a-time', message: $localize`Schrijf de tijd als 9.30.` }
      : null,
  );
}

/** The moment that was chosen, for the server. */
export function sent({ day, time }: ChosenMoment): string {
  return momentAt(day, time)?.toISOString() ?? '';
}

export function arrangementOf(typed: ConversationModel): ReviseConversationRequest {
  const { kind, startsAt, durationMinutes, place, interpreter, status } = typed;
  return {
    ...{ kind, startsAt: sent(startsAt), place: place.trim() || null, interpreter },
    durationMinutes: durationMinutes === '' ? null : Number(durationMinutes),
    attendees: attendeesOf(typed),
    agreedText: status === 'held' ? typed.agreedText.trim() || null : null,
  };
}

export function newConversation(typed: ConversationModel, id: string): RecordConversationRequest {
  const status = typed.status === 'held' ? 'held' : 'planned';
  return { ...arrangementOf(typed), id, status, note: status === 'held' ? noteOf(typed) : null };
}

export function attendeesOf({ attendees }: ConversationModel) {
  return attendees.map(({ staffMemberId, helperId, name }) =>
    (staffMemberId ?? helperId) ? { staffMemberId, helperId } : { name },
  );
}

/** The note that goes along, when somebody wrote one. */
export function noteOf({ note }: { readonly note: NoteModel }): NoteWords | null {
  const text = note.text.trim();
  return text ? { text, visibility: note.visibility } : null;
}
