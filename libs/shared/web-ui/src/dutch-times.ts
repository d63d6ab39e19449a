import { type CalendarDay, dayOf, isCalendarDay } from '@ademruimte/contracts';
import { sayTime } from './dutch-days';

/** A time of the day in the Netherlands, written `'HH:MM'`. */
export type ClockTime = string;

const SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;
const TYPED = /^(\d{1,2})(?:[.:u\s]\s*(\d{2})?|(\d{2}))?(?:\s*uur)?$/i;
const MINUTE = 60_000;

/** Whether the text is a time that exists. */
export function isClockTime(value: string): value is ClockTime {
  return SHAPE.test(value);
}

/** Reads a time as somebody types it in Dutch: '9', '9.30', '14:00', '10 uur'. */
export function readTime(typed: string): ClockTime | undefined {
  const [, hour, apart, attached] = TYPED.exec(typed.trim()) ?? [];
  if (!hour) return undefined;
  const time = `${hour.padStart(2, '0')}:${apart ?? attached ?? '00'}`;
  return isClockTime(time) ? time : undefined;
}

/** The time of the day a moment has in the Netherlands. */
export function timeOf(moment: Date): ClockTime {
  return sayTime(moment, ':');
}

/**
 * The moment it is that time on that day in the Netherlands; undefined when either does not exist.
 * A time that is skipped when the clock goes forward becomes the hour after it.
 */
export function momentAt(day: CalendarDay, time: ClockTime): Date | undefined {
  if (!isCalendarDay(day) || !isClockTime(time)) return undefined;
  const wanted = Date.parse(`${day}T${time}Z`);
  // The clock runs an hour or two ahead of UTC; the right guess shows the time that was asked.
  const guesses = [1, 2].map((hours) => new Date(wanted - hours * 60 * MINUTE));
  return guesses.find((guess) => dayOf(guess) === day && timeOf(guess) === time) ?? guesses[0];
}
