/**
 * A calendar day in Europe/Amsterdam, written `'YYYY-MM-DD'`.
 *
 * Agreements with residents are about days, never about moments: a day has no time zone to
 * shift it, sorts as text and reads the same in SQL, JSON and TypeScript.
 */
export type CalendarDay = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const DAY_MS = 86_400_000;

/** Whether the text is a day that exists, so not 30 February, between the years 1900 and 2200. */
export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string') return false;
  const [, year = '', month = '', day = ''] = SHAPE.exec(value) ?? [];
  if (Number(year) < 1900 || Number(year) > 2200) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The day it is in the Netherlands at a moment. */
export function dayOf(moment: Date): CalendarDay {
  return AMSTERDAM.format(moment);
}

/** The day that lies a number of days later (or earlier, when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromSerial(serial(day) + days);
}

/** How many days lie between two days; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return serial(to) - serial(from);
}

/** The Monday of the week a day is in. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/**
 * The same day of the month some months later, or the last day of that month when it is shorter:
 * six months after 31 August is 28 (or 29) February.
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = parts(day);
  const lastOfTarget = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfTarget))));
}

/**
 * How old somebody is on a day, in whole years. Who turns 18 today is 18; for somebody born on
 * 29 February the birthday of a common year falls on 1 March.
 */
export function ageOn(birthDate: CalendarDay, day: CalendarDay): number {
  const [birthYear, birthMonth, birthDay] = parts(birthDate);
  const [year, month, date] = parts(day);
  const hadBirthday = month > birthMonth || (month === birthMonth && date >= birthDay);
  return year - birthYear - (hadBirthday ? 0 : 1);
}

/**
 * The last of a number of working days, counted from the day after `day`. Working days are Monday
 * to Friday without the national holidays of the Algemene termijnenwet (art. 3).
 */
export function addWorkingDays(day: CalendarDay, count: number): CalendarDay {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

/** Whether offices are open: Monday to Friday and no national holiday. */
export function isWorkingDay(day: CalendarDay): boolean {
  const inWeek = weekday(day) >= 1 && weekday(day) <= 5;
  return inWeek && !nationalHolidays(Number(day.slice(0, 4))).includes(day);
}

/**
 * National holidays of a year by the Algemene termijnenwet, art. 3: New Year, Good Friday (equal
 * to a holiday), Easter Monday, King's Day, 5 May, Ascension, Whit Monday and both Christmas days.
 * King's Day moves to the 26th when the 27th of April is a Sunday.
 */
export function nationalHolidays(year: number): readonly CalendarDay[] {
  const easter = easterSunday(year);
  const kingsDay = weekday(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`;
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay,
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** The Sunday after the full moon of spring, by the church's own reckoning. */
function easterSunday(year: number): CalendarDay {
  const moon = springFullMoon(year);
  return addDays(moon, 7 - weekday(moon));
}

/**
 * The full moon on or after 21 March as Gauss reckons it: moons return on the same day every 19
 * years, and each century moves them a little. The two latest moons count a day earlier.
 */
function springFullMoon(year: number): CalendarDay {
  const century = Math.floor(year / 100);
  const moved = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const days = (19 * (year % 19) + 15 + moved) % 30;
  return addDays(`${year}-03-21`, days < 28 ? days : days - 1);
}

/** 0 is Sunday, as in JavaScript. */
function weekday(day: CalendarDay): number {
  return new Date(serial(day) * DAY_MS).getUTCDay();
}

function serial(day: CalendarDay): number {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

function fromSerial(value: number): CalendarDay {
  return iso(new Date(value * DAY_MS));
}

function parts(day: CalendarDay): [number, number, number] {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${String(day)}`);
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function iso(date: Date): CalendarDay {
  return date.toISOString().slice(0, 10);
}
