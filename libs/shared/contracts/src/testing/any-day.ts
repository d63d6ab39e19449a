import fc from 'fast-check';
import type { CalendarDay } from '../calendar-day';
import * as slow from './slow-calendar';

/** Days on which counting goes wrong: month ends, leap days, the turn of the year and of the clock. */
const EDGES = [
  ...['2023-12-31', '2024-01-01', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01'],
  ...['2024-03-30', '2024-03-31', '2024-04-01', '2024-10-26', '2024-10-27', '2024-10-28'],
  ...['2025-02-28', '2025-03-01', '2025-03-30', '2025-08-31', '2025-10-26', '2026-11-30'],
];

const number = (min: number, max: number) => fc.integer({ min, max });

/** Any day of a few years with a leap day in them, and the odd ones more often. */
export const anyDay: fc.Arbitrary<CalendarDay> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...EDGES) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(number(2023, 2027), number(1, 12), number(1, 31))
      .map((parts) => slow.write(parts))
      .filter(slow.exists),
  },
);

/** A day, or none. */
export const anyDayOrNone = fc.option(anyDay, { nil: null });
