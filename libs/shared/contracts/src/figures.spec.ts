import fc from 'fast-check';
import { addDays, type CalendarDay } from './calendar-day';
import { daysOfQuarter, isQuarter, quarterBefore, quarterOf } from './figures';

const aDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('2000-01-01', days));

describe('a quarter', () => {
  it('holds exactly the days that lie in it', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const { from, until } = daysOfQuarter(quarterOf(day));
        expect(from <= day && day <= until).toBe(true);
        expect(quarterOf(from)).toBe(quarterOf(until));
        expect(quarterOf(addDays(from, -1))).not.toBe(quarterOf(day));
        expect(quarterOf(addDays(until, 1))).not.toBe(quarterOf(day));
      }),
    );
  });

  it('comes right after the one before', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const { from } = daysOfQuarter(quarterOf(day));
        expect(quarterBefore(quarterOf(day))).toBe(quarterOf(addDays(from, -1)));
      }),
    );
  });

  it.each<[CalendarDay, string]>([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-11-22', '2026-Q4'],
    ['2024-02-29', '2024-Q1'],
  ])('of %s is %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
    expect(isQuarter(quarter)).toBe(true);
  });

  it.each(['', '2026', '2026-Q0', '2026-Q5', '26-Q1', '2026-q1', ' 2026-Q1', '0000-Q1'])(
    'is not %j',
    (text) => {
      expect(isQuarter(text)).toBe(false);
    },
  );

  it('is asked for as one', () => {
    expect(() => daysOfQuarter('2026-Q9')).toThrow(RangeError);
  });
});
