import { type CalendarDay, isCalendarDay } from './calendar-day';

/** Whose work figures are about: one's own, the team one leads, the whole organisation. */
export const figureScopes = ['mine', 'team', 'organisation'] as const;
export type FigureScope = (typeof figureScopes)[number];

/** A quarter of a year, `2026-Q4`: the only spans figures are about, so that none overlap. */
export type Quarter = string;

const FORM = /^(\d{4})-Q([1-4])$/;

/** Whether a text names a quarter. */
export function isQuarter(text: string): boolean {
  const year = FORM.exec(text)?.[1];
  return year !== undefined && isCalendarDay(`${year}-01-01`);
}

/** The quarter a day lies in. */
export function quarterOf(day: CalendarDay): Quarter {
  const [year = '', month = ''] = day.split('-');
  return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
}

/** The first and the last day of a quarter. Throws a RangeError for what is none. */
export function daysOfQuarter(quarter: Quarter): { from: CalendarDay; until: CalendarDay } {
  const [, year, number] = FORM.exec(quarter) ?? [];
  if (!year || !number) throw new RangeError('A quarter is written as 2026-Q4.');
  const spans = { 1: '01-01/03-31', 2: '04-01/06-30', 3: '07-01/09-30', 4: '10-01/12-31' };
  const [from, until] = spans[Number(number) as 1 | 2 | 3 | 4].split('/');
  return { from: `${year}-${from ?? ''}`, until: `${year}-${until ?? ''}` };
}

/** The quarter before. */
export function quarterBefore(quarter: Quarter): Quarter {
  const [, year, number] = FORM.exec(quarter) ?? [];
  return number === '1'
    ? `${String(Number(year) - 1).padStart(4, '0')}-Q4`
    : `${year ?? ''}-Q${String(Number(number) - 1)}`;
}
