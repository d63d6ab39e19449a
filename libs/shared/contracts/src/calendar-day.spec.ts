import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  dayOf,
  daysBetween,
  isCalendarDay,
  isWorkingDay,
  mondayOf,
  nationalHolidays,
  type CalendarDay,
} from './calendar-day';
import * as slow from './testing/slow-calendar';

/** National holidays, from a paper calendar. */
const HOLIDAYS: Readonly<Record<number, readonly string[]>> = {
  2024: ['01-01', '03-29', '04-01', '04-27', '05-05', '05-09', '05-20', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'],
  2027: ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'],
  2028: ['01-01', '04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26'],
  2029: ['01-01', '03-30', '04-02', '04-27', '05-05', '05-10', '05-21', '12-25', '12-26'],
  2030: ['01-01', '04-19', '04-22', '04-27', '05-05', '05-30', '06-10', '12-25', '12-26'],
};
const HOLIDAY_DAYS = Object.entries(HOLIDAYS).flatMap(([year, days]) =>
  days.map((day) => `${year}-${day}`),
);

const number = (min: number, max: number) => fc.integer({ min, max });
const dayIn = (from: number, until: number) =>
  fc
    .tuple(number(from, until), number(1, 12), number(1, 31))
    .map((parts) => slow.write(parts))
    .filter(slow.exists);
const anyDay = dayIn(1904, 2196);

describe('a calendar day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])(
    '%s exists',
    (day) => {
      expect(isCalendarDay(day)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '0000-00-00',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00:00Z',
    '2026/01/01',
    '٢٠٢٦-01-01',
    '',
    20260101,
    null,
    undefined,
    ['2026-01-01'],
    new Date(),
  ])('%p is none', (value) => {
    expect(isCalendarDay(value)).toBe(false);
  });

  it('exists exactly when it stands on a paper calendar', () => {
    const parts = fc.tuple(number(1890, 2210), number(0, 13), number(0, 33));
    fc.assert(
      fc.property(parts, (of) => {
        const day = slow.write(of);
        expect(isCalendarDay(day)).toBe(slow.exists(day));
      }),
    );
  });

  it('that does not exist is refused by every sum', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', '2026-02-30')).toThrow(RangeError);
    expect(() => ageOn('2026-02-30', '2026-03-01')).toThrow(RangeError);
  });
});

describe('the day it is in the Netherlands', () => {
  it.each([
    ['2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['2026-01-14T23:00:00.000Z', '2026-01-15'],
    ['2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2024-02-28T23:30:00.000Z', '2024-02-29'],
  ])('at %s is %s', (moment, day) => {
    expect(dayOf(new Date(moment))).toBe(day);
  });

  it('lasts 23 hours when summer time begins', () => {
    expect(dayOf(new Date('2026-03-28T22:59:59.999Z'))).toBe('2026-03-28');
    expect(dayOf(new Date('2026-03-28T23:00:00.000Z'))).toBe('2026-03-29');
    expect(dayOf(new Date('2026-03-29T21:59:59.999Z'))).toBe('2026-03-29');
    expect(dayOf(new Date('2026-03-29T22:00:00.000Z'))).toBe('2026-03-30');
  });

  it('lasts 25 hours when summer time ends', () => {
    expect(dayOf(new Date('2026-10-24T21:59:59.999Z'))).toBe('2026-10-24');
    expect(dayOf(new Date('2026-10-24T22:00:00.000Z'))).toBe('2026-10-25');
    expect(dayOf(new Date('2026-10-25T22:59:59.999Z'))).toBe('2026-10-25');
    expect(dayOf(new Date('2026-10-25T23:00:00.000Z'))).toBe('2026-10-26');
  });

  it('follows the clock rule of the European Union', () => {
    const moment = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2040-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (at) => {
        expect(dayOf(at)).toBe(slow.dayOf(at));
      }),
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it('goes as turning the leaves of a calendar', () => {
    fc.assert(
      fc.property(anyDay, number(-900, 900), (day, days) => {
        expect(addDays(day, days)).toBe(slow.addDays(day, days));
      }),
    );
  });

  it('gives back the number that was added', () => {
    fc.assert(
      fc.property(anyDay, number(-900, 900), (day, days) => {
        expect(daysBetween(day, slow.addDays(day, days))).toBe(days);
      }),
    );
  });

  it('finds the Monday of the week, up to and including its Sunday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(slow.weekday(monday)).toBe('Monday');
        expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(monday, day)).toBeLessThan(7);
      }),
    );
  });
});

describe('counting months', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  it('keeps the day of the month, or takes the last there is', () => {
    fc.assert(
      fc.property(anyDay, number(-40, 40), (day, months) => {
        expect(addMonths(day, months)).toBe(slow.addMonths(day, months));
      }),
    );
  });
});

describe('an age', () => {
  it.each([
    ['who turns 18 today', '2008-11-22', '2026-11-22', 18],
    ['who turns 18 tomorrow', '2008-11-23', '2026-11-22', 17],
    ['who turned 18 yesterday', '2008-11-21', '2026-11-22', 18],
    ['born today', '2026-11-22', '2026-11-22', 0],
    ['born on 29 February, on 28 February of a common year', '2008-02-29', '2026-02-28', 17],
    ['born on 29 February, on 1 March of a common year', '2008-02-29', '2026-03-01', 18],
    ['born on 29 February, on 28 February of a leap year', '2008-02-29', '2028-02-28', 19],
    ['born on 29 February, on 29 February of a leap year', '2008-02-29', '2028-02-29', 20],
    ['born on 1 March, on 29 February', '2008-03-01', '2028-02-29', 19],
  ])('of somebody %s is right', (_who, birthDate, day, years) => {
    expect(ageOn(birthDate, day)).toBe(years);
  });

  it('is the number of birthdays there have been', () => {
    fc.assert(
      fc.property(dayIn(1904, 2030), number(0, 40_000), (birthDate, later) => {
        const day = addDays(birthDate, later);
        expect(ageOn(birthDate, day)).toBe(slow.birthdaysUntil(birthDate, day));
      }),
    );
  });
});

describe('national holidays', () => {
  it.each(Object.keys(HOLIDAYS).map(Number))('of %i are those on the calendar', (year) => {
    expect(nationalHolidays(year).map((day) => day.slice(5))).toEqual(HOLIDAYS[year]);
  });

  it.each([2014, 2025, 2031])('keep King’s Day off the Sunday of %i', (year) => {
    expect(nationalHolidays(year)).toContain(`${year}-04-26`);
    expect(nationalHolidays(year)).not.toContain(`${year}-04-27`);
  });

  it.each([
    ['earliest in living memory', '2008-03-24'],
    ['latest of the century', '2038-04-26'],
    ['latest of the century before', '1943-04-26'],
    ['brought forward a week, 1954', '1954-04-19'],
    ['brought forward a week, 1981', '1981-04-20'],
    ['brought forward a week, 2049', '2049-04-19'],
    ['brought forward a week, 2076', '2076-04-20'],
  ])('know Easter Monday, %s', (_why, easterMonday) => {
    expect(nationalHolidays(Number(easterMonday.slice(0, 4)))[2]).toBe(easterMonday);
  });

  it('put Easter where the table of 1876 puts it', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      expect(addDays(nationalHolidays(year)[2] ?? '', -1)).toBe(slow.easterSunday(year));
    }
  });
});

describe('working days', () => {
  it.each([
    ['an ordinary Tuesday', '2026-11-24', true],
    ['a Saturday', '2026-11-28', false],
    ['a Sunday', '2026-11-29', false],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
    ['Monday 27 April, King’s Day', '2026-04-27', false],
    ['Monday after a Sunday 27 April', '2025-04-28', true],
    ['5 May, also outside a lustrum', '2026-05-05', false],
    ['New Year’s Eve', '2026-12-31', true],
  ])('%s', (_what, day, open) => {
    expect(isWorkingDay(day)).toBe(open);
  });

  it.each([
    ['are counted from the day after', '2026-11-23', 1, '2026-11-24'],
    ['skip the weekend', '2026-11-27', 1, '2026-11-30'],
    ['count from a Sunday as from a Friday', '2026-11-29', 3, '2026-12-02'],
    ['skip Christmas and New Year', '2026-12-24', 5, '2027-01-04'],
    ['skip Good Friday up to Easter Monday', '2026-04-02', 1, '2026-04-07'],
    ['stay on the day when there are none', '2026-11-28', 0, '2026-11-28'],
  ])('%s', (_what, day, count, last) => {
    expect(addWorkingDays(day, count)).toBe(last);
  });

  it('are what is left of a calendar after striking out weekends and holidays', () => {
    fc.assert(
      fc.property(dayIn(2024, 2029), number(1, 60), (day, count) => {
        expect(addWorkingDays(day, count)).toBe(nthOpenDayAfter(day, count));
      }),
    );
  });

  function nthOpenDayAfter(day: CalendarDay, count: number): CalendarDay {
    const year = Array.from({ length: 120 }, (_, index) => slow.addDays(day, index + 1));
    const open = year
      .filter((one) => !['Saturday', 'Sunday'].includes(slow.weekday(one)))
      .filter((one) => !HOLIDAY_DAYS.includes(one));
    return open[count - 1] ?? '';
  }
});
