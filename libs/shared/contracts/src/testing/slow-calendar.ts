import type { CalendarDay } from '../calendar-day';

// A second calendar, slow and obvious, to hold the quick one against. It knows the lengths of the
// months and the rule for leap years, turns one leaf at a time, and never touches a Date to count.

type Parts = [year: number, month: number, date: number];

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Writes year, month and date as a day, whether or not it exists. */
export function write([year, month, date]: Parts): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}`;
}

/** Whether a day stands on a calendar of the years the product knows. */
export function exists(day: string): boolean {
  const [year, month, date] = read(day);
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return false;
  return date >= 1 && date <= lengthOf(year, month);
}

/** Turns leaves, forward or back. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  let parts = read(day);
  for (let turned = 0; turned < Math.abs(days); turned += 1) {
    parts = days > 0 ? next(parts) : previous(parts);
  }
  return write(parts);
}

/** Turns months, and takes the last day when the month is too short. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [startYear, startMonth, date] = read(day);
  let [year, month] = [startYear, startMonth];
  for (let turned = 0; turned < Math.abs(months); turned += 1) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return write([year, month, Math.min(date, lengthOf(year, month))]);
}

/** Counts birthdays after the birth, up to and including a day; 29 February may become 1 March. */
export function birthdaysUntil(birthDate: CalendarDay, day: CalendarDay): number {
  const [birthYear, month, date] = read(birthDate);
  let count = 0;
  for (let year = birthYear + 1; ; year += 1) {
    const birthday = date > lengthOf(year, month) ? `${year}-03-01` : write([year, month, date]);
    if (birthday > day) return count;
    count += 1;
  }
}

/** The name of the weekday, counted year by year from Monday 1 January 1900. */
export function weekday(day: CalendarDay): string {
  const [year, month, date] = read(day);
  let since = date - 1;
  for (let one = 1900; one < year; one += 1) since += isLeap(one) ? 366 : 365;
  for (let one = 1; one < month; one += 1) since += lengthOf(year, one);
  return WEEK[since % 7] ?? '';
}

/**
 * The day in the Netherlands by the rule of the European Union: two hours ahead between the last
 * Sundays of March and October, 01:00 UTC, and one hour ahead otherwise.
 */
export function dayOf(moment: Date): CalendarDay {
  const year = moment.getUTCFullYear();
  const at = moment.toISOString();
  const summer =
    at >= `${lastSunday(year, 3)}T01:00:00.000Z` && at < `${lastSunday(year, 10)}T01:00:00.000Z`;
  const hour = moment.getUTCHours() + (summer ? 2 : 1);
  return addDays(at.slice(0, 10), hour >= 24 ? 1 : 0);
}

/** Easter Sunday by the rule an unknown reader sent to the journal Nature in 1876. */
export function easterSunday(year: number): CalendarDay {
  const over = (value: number, by: number) => Math.floor(value / by);
  const [a, b, c] = [year % 19, over(year, 100), year % 100];
  const g = over(b - over(b + 8, 25) + 1, 3);
  const h = (19 * a + b - over(b, 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * over(c, 4) - h - (c % 4)) % 7;
  const m = over(a + 11 * h + 22 * l, 451);
  const rest = h + l - 7 * m + 114;
  return write([year, over(rest, 31), (rest % 31) + 1]);
}

function lastSunday(year: number, month: number): CalendarDay {
  const days = [31, 30, 29, 28, 27, 26, 25].map((date) => write([year, month, date]));
  return days.find((day) => weekday(day) === 'Sunday') ?? '';
}

function read(day: string): Parts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

function next([year, month, date]: Parts): Parts {
  if (date < lengthOf(year, month)) return [year, month, date + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function previous([year, month, date]: Parts): Parts {
  if (date > 1) return [year, month, date - 1];
  return month > 1 ? [year, month - 1, lengthOf(year, month - 1)] : [year - 1, 12, 31];
}
