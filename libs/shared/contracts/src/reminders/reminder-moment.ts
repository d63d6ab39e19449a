import { addDays, addWorkingDays, type CalendarDay, dayOf } from '../calendar-day';
import type { ReminderChannel, ReminderSubject } from './reminder-lists';

/** Nobody is disturbed before this hour, nor from the other one on. */
export const REMINDING_HOURS = { from: 8, until: 20 } as const;

/** When nothing else was said. */
const USUAL = { hour: 10, minute: 0 } as const;
/** An appointment made for this soon needs no reminder. */
const TOO_SOON_MS = 3 * 3_600_000;
/** A letter is on its way for some days. */
const LETTER_WORKING_DAYS = 3;
const DAY_PARTS: readonly (readonly [RegExp, number])[] = [
  [/ochtend/, 9],
  [/middag/, 14],
  [/avond/, 18],
];

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** What is reminded of, how, and what the client said about a good time. */
export interface ToRemindOf {
  readonly kind: ReminderSubject;
  /** When the appointment begins, or any moment of the day of the step. */
  readonly at: Date;
  readonly channel: ReminderChannel;
  readonly bestTime: string | null;
}

/**
 * When a reminder goes: the day before an appointment and on the morning of a step, at the time
 * that suits the client. A moment that is over becomes now, or the next morning when it is night.
 * Undefined when the appointment is too near by then.
 */
export function reminderMoment(about: ToRemindOf, now: Date): Date | undefined {
  const wanted = wantedMoment(about);
  const due = inDaytime(wanted > now ? wanted : now);
  if (about.channel === 'letter' && !arrivesBefore(due, about.at)) return undefined;
  const last = about.kind === 'step' ? momentAt(dayOf(about.at), LAST_OF_DAY) : about.at;
  const spare = about.kind === 'step' ? 0 : TOO_SOON_MS;
  return due.getTime() + spare <= last.getTime() ? due : undefined;
}

/** A letter that is posted today is there after the next working day at the latest, usually. */
function arrivesBefore(posted: Date, at: Date): boolean {
  return addWorkingDays(dayOf(posted), 1) < dayOf(at);
}

const LAST_OF_DAY = { hour: REMINDING_HOURS.until, minute: 0 };

function wantedMoment({ kind, at, channel, bestTime }: ToRemindOf): Date {
  const day = dayOf(at);
  const time = timeFrom(bestTime);
  if (channel === 'letter') return momentAt(workingDaysBefore(day), USUAL);
  if (kind === 'conversation') return momentAt(addDays(day, -1), time);
  // On the day itself: in the morning, or what is left of the day is too short.
  return momentAt(day, time.hour < 12 ? time : { hour: 9, minute: 0 });
}

function workingDaysBefore(day: CalendarDay): CalendarDay {
  let earlier = addDays(day, -LETTER_WORKING_DAYS);
  while (addWorkingDays(earlier, LETTER_WORKING_DAYS) > day) earlier = addDays(earlier, -1);
  return earlier;
}

/**
 * The time of day in what somebody said ("na 14 uur", "'s ochtends", "tussen 9.30 en 11 uur"), as
 * far as it lies in the hours in which people are reminded; else the usual one.
 */
export function timeFrom(bestTime: string | null): TimeOfDay {
  const said = (bestTime ?? '').toLowerCase();
  const [, hours = '', minutes = '0'] = /\b(\d{1,2})(?:[.:](\d{2}))?(?=\D|$)/.exec(said) ?? [];
  const spoken = { hour: Number(hours), minute: Number(minutes) };
  if (hours && isReminding(spoken)) return spoken;
  const part = DAY_PARTS.find(([words]) => words.test(said));
  return part && !hours ? { hour: part[1], minute: 0 } : USUAL;
}

function isReminding({ hour, minute }: TimeOfDay): boolean {
  return hour >= REMINDING_HOURS.from && hour < REMINDING_HOURS.until && minute < 60;
}

/** Whether it is a moment at which people may be reminded. */
export function isDaytime(moment: Date): boolean {
  return isReminding(timeOf(moment));
}

/** The same moment, or the next morning when it is night. */
export function inDaytime(moment: Date): Date {
  if (isDaytime(moment)) return moment;
  const day = dayOf(moment);
  const morning = { hour: REMINDING_HOURS.from, minute: 0 };
  return momentAt(timeOf(moment).hour < REMINDING_HOURS.from ? day : addDays(day, 1), morning);
}

/** When sending is tried again: after 1, 5, 25 and 125 minutes, and never at night. */
export function nextTry(now: Date, tries: number, atLeastMs = 0): Date {
  return inDaytime(new Date(now.getTime() + Math.max(restBefore(tries), atLeastMs)));
}

/** How long to wait after so many tries, in milliseconds: each time five times as long. */
export function restBefore(tries: number): number {
  return 60_000 * 5 ** (Math.max(tries, 1) - 1);
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  timeZone: 'Europe/Amsterdam',
});

/** What a clock in the Netherlands says at a moment. */
export function timeOf(moment: Date): TimeOfDay {
  const [hour = '', minute = ''] = CLOCK.format(moment).split(':');
  return { hour: Number(hour), minute: Number(minute) };
}

/** The moment at which a clock in the Netherlands says a time on a day, in summer and winter. */
export function momentAt(day: CalendarDay, { hour, minute }: TimeOfDay): Date {
  const utc = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  const offset = (moment: number) => wallOf(new Date(moment)) - moment;
  // The offset near it may be the one before the clocks change; that of the first guess is right.
  const guess = utc - offset(utc);
  return new Date(utc - offset(guess));
}

/** The wall clock of a moment in the Netherlands, read as if it were UTC. */
function wallOf(moment: Date): number {
  const { hour, minute } = timeOf(moment);
  const rest = moment.getTime() % 60_000;
  return Date.parse(`${dayOf(moment)}T00:00:00Z`) + (hour * 60 + minute) * 60_000 + rest;
}
