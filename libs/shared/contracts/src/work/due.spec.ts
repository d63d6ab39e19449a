import fc from 'fast-check';
import { dayOf } from '../calendar-day';
import { anyDay } from '../testing/any-day';
import * as slow from '../testing/slow-calendar';
import { daysSince, duenessOf } from './due';

/** Turns leaves from today to Sunday and looks whether the day is met. */
function slowDueness(dueOn: string, today: string): string {
  if (dueOn === today) return 'today';
  let leaf = today;
  while (slow.weekday(leaf) !== 'Sunday') {
    leaf = slow.addDays(leaf, 1);
    if (leaf === dueOn) return 'this_week';
  }
  return [dueOn, today].sort()[0] === dueOn ? 'past' : 'later';
}

/** Turns leaves until today is met; at most the four years the days are from. */
function slowDaysSince(day: string, today: string): number {
  if (day > today) return 0;
  let leaf = day;
  let nights = 0;
  for (; leaf !== today; nights += 1) leaf = slow.addDays(leaf, 1);
  return nights;
}

describe('how near a day is', () => {
  it.each([
    ['2026-11-22', '2026-11-23', 'past'],
    ['2026-11-23', '2026-11-23', 'today'],
    ['2026-11-24', '2026-11-23', 'this_week'],
    ['2026-11-29', '2026-11-23', 'this_week'],
    ['2026-11-30', '2026-11-23', 'later'],
    ['2026-11-30', '2026-11-29', 'later'],
    ['2024-02-29', '2024-02-28', 'this_week'],
    ['2027-01-01', '2026-12-31', 'this_week'],
  ])('%s is, on %s, %s', (dueOn, today, expected) => {
    expect(duenessOf(dueOn, today)).toBe(expected);
  });

  it('agrees with somebody who turns leaves', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -9, max: 9 }), (day, far, near) => {
        for (const dueOn of [far, slow.addDays(day, near)]) {
          expect(duenessOf(dueOn, day)).toBe(slowDueness(dueOn, day));
        }
      }),
    );
  });
});

describe('days since', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23', 0],
    ['2026-10-12', '2026-11-23', 42],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
  ])('from %s to %s are %i', (day, today, expected) => {
    expect(daysSince(day, today)).toBe(expected);
  });

  it('agree with somebody who turns leaves', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, today) => {
        expect(daysSince(day, today)).toBe(slowDaysSince(day, today));
      }),
      { numRuns: 60 },
    );
  });

  it('count nights in the Netherlands, whatever the clock of the server says', () => {
    const from = new Date('2024-01-01T00:00:00Z');
    const moment = fc.date({
      min: from,
      max: new Date('2027-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    // A few hours round each turn of the clock, where a day has 23 or 25 of them.
    const turns = fc
      .tuple(
        fc.constantFrom('2024-03-31', '2024-10-27', '2026-03-29', '2026-10-25'),
        fc.integer({ min: -1800, max: 1800 }),
      )
      .map(([day, minutes]) => new Date(Date.parse(`${day}T01:00:00Z`) + minutes * 60_000));
    fc.assert(
      fc.property(
        fc.oneof(moment, turns),
        fc.integer({ min: 0, max: 200_000 }),
        (at, minutesLater) => {
          const later = new Date(at.getTime() + minutesLater * 60_000);
          const nights = slowDaysSince(slow.dayOf(at), slow.dayOf(later));
          expect(daysSince(dayOf(at), dayOf(later))).toBe(nights);
        },
      ),
    );
  });
});
