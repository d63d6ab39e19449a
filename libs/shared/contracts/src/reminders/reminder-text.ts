import { type CalendarDay, dayOf } from '../calendar-day';
import type { ConversationKind, FormOfAddress } from '../statuses';
import type { ReminderChannel, ReminderSubject } from './reminder-lists';

/** What a reminder is about, and who speaks to whom. */
export interface ToSay {
  readonly kind: ReminderSubject;
  /** When the appointment begins, or any moment of the day of the step. */
  readonly at: Date;
  /** How people meet; only of an appointment. */
  readonly meeting: ConversationKind | null;
  readonly channel: ReminderChannel;
  readonly callName: string;
  readonly address: FormOfAddress;
  /** Whose name stands below it. */
  readonly sender: string;
}

const MEETINGS: Readonly<Record<ConversationKind, (you: string) => string>> = {
  visit: () => 'spreken we elkaar',
  office: () => 'spreken we elkaar',
  phone: (you) => `bel ik ${you}`,
  video: (you) => `beeldbel ik met ${you}`,
  app: (you) => `app ik met ${you}`,
};

/**
 * What a resident reads: who, when, and that another moment is fine too. It names no reason, no
 * place and nobody but the sender, because somebody else may read it.
 */
export function reminderText(about: ToSay): string {
  const formal = about.address === 'u';
  const lines = about.kind === 'step' ? stepLines(formal) : appointmentLines(about, formal);
  const greeting = `${formal ? 'Dag' : 'Hoi'} ${about.callName}`;
  const closing = `Groet, ${about.sender}`;
  const isShort = about.channel === 'sms' || about.channel === 'by_hand';
  return isShort
    ? [`${greeting}!`, ...lines, closing].join(' ')
    : [`${greeting},`, lines.join(' '), closing].join('\n\n');
}

function appointmentLines({ at, meeting }: ToSay, formal: boolean): string[] {
  const how = MEETINGS[meeting ?? 'visit'](formal ? 'u' : 'je');
  const when = `${upper(sayDay(dayOf(at)))} om ${sayTime(at)} uur`;
  const rest = formal
    ? 'Komt het u niet uit? Laat het me weten, dan kiezen we een ander moment.'
    : 'Komt het niet uit? Laat het me weten, dan kiezen we een ander moment.';
  return [`${when} ${how}.`, rest];
}

function stepLines(formal: boolean): string[] {
  return formal
    ? [
        'Vandaag is de dag die u koos voor uw stap.',
        'Veel succes! Lukt het niet? Dat geeft niet, laat het me weten.',
      ]
    : [
        'Vandaag is de dag die je koos voor je stap.',
        'Veel succes! Lukt het niet? Dat geeft niet, laat het me weten.',
      ];
}

/** What stands above a message by e-mail: as little as its text. */
export function reminderSubjectLine(sender: string): string {
  return `Bericht van ${sender}`;
}

/** The name a worker goes by: the first of it. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

/** A day with its name, such as 'dinsdag 24 november'. */
function sayDay(day: CalendarDay): string {
  return DAY.format(new Date(`${day}T12:00:00Z`));
}

/** The time on a clock in the Netherlands, such as '10.00'. */
function sayTime(moment: Date): string {
  return TIME.format(moment).replace(':', '.');
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const DAY = new Intl.DateTimeFormat('nl', {
  ...{ weekday: 'long', day: 'numeric', month: 'long' },
  timeZone: 'UTC',
});
const TIME = new Intl.DateTimeFormat('en-GB', {
  ...{ hour: '2-digit', minute: '2-digit' },
  timeZone: 'Europe/Amsterdam',
});
