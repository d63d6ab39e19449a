import { addDays, type CalendarDay, dayOf, daysBetween } from '@ademruimte/contracts';

/** `long`: dinsdag 24 november; `short`: di 24 nov; `relative`: morgen, over 3 dagen. */
export type DayForm = 'long' | 'short' | 'relative' | 'date';

const ZONE = 'Europe/Amsterdam';

/**
 * A day as people say it. The year is named only when it is another one than today's; `relative`
 * reaches two weeks and is a plain date beyond that, so nobody has to count.
 */
export function sayDay(
  day: CalendarDay,
  form: DayForm = 'long',
  today = dayOf(new Date()),
): string {
  if (form === 'relative')
    return sayDistance(daysBetween(today, day)) ?? sayDay(day, 'long', today);
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  const short = form === 'short';
  const width = short ? 'short' : 'long';
  const format = formatOf({
    weekday: form === 'date' ? undefined : width,
    day: 'numeric',
    month: width,
    year,
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T12:00:00Z`)).replaceAll('.', '');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a list says hundreds of days. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat('nl', options);
  formats.set(key, format);
  return format;
}

/** The clock time of a moment in the Netherlands: '10.00'. */
export function sayTime(moment: Date, between: '.' | ':' = '.'): string {
  const format = formatOf({
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  });
  return format.format(moment).replace(':', between);
}

function sayDistance(days: number): string | undefined {
  if (Math.abs(days) > 13) return undefined;
  const near = new Map([
    [-2, $localize`eergisteren`],
    [-1, $localize`gisteren`],
    [0, $localize`vandaag`],
    [1, $localize`morgen`],
    [2, $localize`overmorgen`],
  ]).get(days);
  if (near) return near;
  return days > 0 ? $localize`over ${days}:days: dagen` : $localize`${-days}:days: dagen geleden`;
}

const MONTHS = 'jan feb maa apr mei jun jul aug sep okt nov dec'.split(' ');

/**
 * Reads a day as somebody types it in Dutch: '24-11-2026', '24/11', '24 november 2026', '24 nov'.
 * Without a year it is the one nearest to today. Undefined when it is no day.
 */
export function readDay(typed: string, today = dayOf(new Date())): CalendarDay | undefined {
  if (isReal(typed.trim())) return typed.trim();
  const [, date = '', month = '', year = ''] =
    /^\s*(?:[a-z]+\s+)?(\d{1,2})[\s\-/.]+(\d{1,2}|[a-z]{3,})\.?(?:[\s\-/.]+(\d{4}|\d{2}))?\s*$/i.exec(
      typed,
    ) ?? [];
  const number = monthNumber(month);
  if (!date || !number) return undefined;
  if (year) return real(fullYear(year, today), number, Number(date));
  return nearest(number, Number(date), today);
}

function monthNumber(month: string): number {
  if (/^\d+$/.test(month)) return Number(month);
  const start = month.toLowerCase().slice(0, 3);
  return MONTHS.indexOf(start === 'mrt' ? 'maa' : start) + 1;
}

/** A year of two digits is at most ten years ahead; further on it is a year of birth. */
function fullYear(year: string, today: CalendarDay): number {
  if (year.length === 4) return Number(year);
  const inThisCentury = 2000 + Number(year);
  return inThisCentury > Number(today.slice(0, 4)) + 10 ? inThisCentury - 100 : inThisCentury;
}

function nearest(month: number, date: number, today: CalendarDay): CalendarDay | undefined {
  const year = Number(today.slice(0, 4));
  const options = [year - 1, year, year + 1].flatMap((y) => real(y, month, date) ?? []);
  const distance = (day: CalendarDay): number => Math.abs(daysBetween(today, day));
  return options.sort((a, b) => distance(a) - distance(b))[0];
}

/** The day when it exists: 31 November does not. */
function real(year: number, month: number, date: number): CalendarDay | undefined {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
  return isReal(day) ? day : undefined;
}

function isReal(day: string): boolean {
  try {
    return addDays(day, 0) === day;
  } catch {
    return false;
  }
}
