import fc from 'fast-check';
import { anyDay, anyDayOrNone } from '../testing/any-day';
import { caseloadOn, positionIn, type WeighedAssignment } from './caseload';

const DAY = '2026-11-23';
const one = (more: Partial<WeighedAssignment> = {}): WeighedAssignment => ({
  ...{ clientId: 'a', weight: 1, fromDay: '2026-01-01', untilDay: null },
  ...more,
});

describe('what is on a plate', () => {
  it('is nothing for who works with nobody', () => {
    expect(caseloadOn([], DAY)).toEqual({ weight: 0, clients: 0 });
  });

  it('counts the first and the last day, and no day around them', () => {
    const for_ = (fromDay: string, untilDay: string | null) =>
      caseloadOn([one({ fromDay, untilDay })], DAY).clients;
    expect([for_(DAY, DAY), for_('2026-11-24', null), for_('2026-01-01', '2026-11-22')]).toEqual([
      ...[1, 0, 0],
    ]);
  });

  it('weighs two parts with one client twice, and counts the client once', () => {
    expect(caseloadOn([one({ weight: 1.5 }), one({ weight: 0.5 })], DAY)).toEqual({
      ...{ weight: 2, clients: 1 },
    });
  });

  it('agrees with somebody who writes names on a list', () => {
    const anyAssignment = fc.record<WeighedAssignment>({
      clientId: fc.constantFrom('a', 'b', 'c', 'd'),
      weight: fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2),
      fromDay: anyDay,
      untilDay: anyDayOrNone,
    });
    fc.assert(
      fc.property(fc.array(anyAssignment, { maxLength: 12 }), anyDay, (all, day) => {
        const list: string[] = [];
        let halves = 0;
        for (const { clientId, weight, fromDay, untilDay } of all) {
          const begun = [fromDay, day].sort()[0] === fromDay;
          const over = untilDay !== null && untilDay !== day && [untilDay, day].sort()[1] === day;
          if (!begun || over) continue;
          halves += weight * 2;
          if (!list.includes(clientId)) list.push(clientId);
        }
        expect(caseloadOn(all, day)).toEqual({ weight: halves / 2, clients: list.length });
      }),
    );
  });
});

describe('the band a team agreed', () => {
  it.each([
    [9.5, 'below'],
    [10, 'within'],
    [12.5, 'within'],
    [15, 'within'],
    [15.5, 'above'],
  ])('of 10 to 15 says of %d: %s', (weight, expected) => {
    expect(positionIn({ low: 10, high: 15 }, weight)).toBe(expected);
  });

  it('says nothing where none was agreed', () => {
    expect(positionIn(null, 40)).toBe('no_band');
  });
});
