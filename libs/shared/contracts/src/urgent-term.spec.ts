import fc from 'fast-check';
import type { CalendarDay } from './calendar-day';
import * as slow from './testing/slow-calendar';
import { cutOffs, type UrgentFacts, urgentKinds, urgentTerm } from './urgent-term';

/** National holidays of these years that fall on Monday to Friday, from a paper calendar. */
const CLOSED = [
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14'],
  ...['2026-05-25', '2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27'],
  ...['2027-05-05', '2027-05-06', '2027-05-17'],
];

const debts: [string, UrgentFacts][] = [
  ['an eviction', { kind: 'eviction', knownOn: '' }],
  ['water', { kind: 'cut_off', about: 'water', knownOn: '' }],
  ['heating', { kind: 'cut_off', about: 'heating', knownOn: '' }],
  ['health insurance', { kind: 'cut_off', about: 'health_insurance', knownOn: '' }],
];

describe('the term of an urgent need', () => {
  describe.each(debts)('about %s', (_, facts) => {
    it.each([
      ['a Monday', '2026-11-23', '2026-11-26'],
      ['a Wednesday', '2026-11-25', '2026-11-30'],
      ['a Friday', '2026-11-27', '2026-12-02'],
      ['a Saturday', '2026-11-28', '2026-12-02'],
      ['a Sunday', '2026-11-29', '2026-12-02'],
      ['the day before Christmas', '2026-12-24', '2026-12-30'],
      ['the last day of the year', '2026-12-31', '2027-01-06'],
      ['the day before Good Friday', '2026-04-02', '2026-04-09'],
    ])('is three working days, heard on %s', (_day, knownOn, untilDay) => {
      expect(urgentTerm({ ...facts, knownOn })).toBe(untilDay);
    });

    it('is sooner when the letter names a sooner day, and never later', () => {
      const heard = { ...facts, knownOn: '2026-11-23' };
      expect(urgentTerm({ ...heard, endDate: '2026-11-24' })).toBe('2026-11-24');
      expect(urgentTerm({ ...heard, endDate: '2026-12-15' })).toBe('2026-11-26');
    });
  });

  it.each(['food', 'safety'] as const)('about %s is today, also on a Sunday', (kind) => {
    expect(urgentTerm({ kind, knownOn: '2026-11-29' })).toBe('2026-11-29');
    expect(urgentTerm({ kind, knownOn: '2026-11-29', endDate: '2026-12-09' })).toBe('2026-11-29');
  });

  it('about energy is the day the letter names, in a weekend too', () => {
    const energy = { kind: 'cut_off', about: 'energy', knownOn: '2026-11-23' } as const;
    expect(urgentTerm({ ...energy, endDate: '2026-12-12' })).toBe('2026-12-12');
    expect(urgentTerm({ ...energy, endDate: '2026-11-24' })).toBe('2026-11-24');
  });

  it('about energy is three working days as long as nobody knows the day', () => {
    const energy = { kind: 'cut_off', about: 'energy', knownOn: '2026-11-27' } as const;
    expect(urgentTerm(energy)).toBe('2026-12-02');
    expect(urgentTerm({ ...energy, endDate: null })).toBe('2026-12-02');
  });

  it('is today when what was feared has happened', () => {
    const facts = { knownOn: '2026-11-23', endDate: '2026-11-20' };
    expect(urgentTerm({ kind: 'cut_off', about: 'energy', ...facts })).toBe('2026-11-23');
    expect(urgentTerm({ kind: 'eviction', ...facts })).toBe('2026-11-23');
  });

  it('is what somebody finds who strikes days out on a paper calendar', () => {
    const day = (max: number) =>
      fc.integer({ min: 0, max }).map((days) => slow.addDays('2026-01-02', days));
    const facts = fc.record({
      kind: fc.constantFrom(...urgentKinds),
      about: fc.constantFrom(...cutOffs, null),
      knownOn: day(700),
      endDate: fc.oneof(day(710), fc.constant(null)),
    });
    fc.assert(
      fc.property(facts, (of) => {
        expect(urgentTerm(of)).toBe(onPaper(of));
      }),
    );
  });

  function onPaper({ kind, about, knownOn, endDate }: UrgentFacts): CalendarDay {
    if (['food', 'safety'].includes(kind)) return knownOn;
    const coming = Array.from({ length: 14 }, (_, index) => slow.addDays(knownOn, index + 1));
    const third = coming.filter(
      (one) => !['Saturday', 'Sunday'].includes(slow.weekday(one)) && !CLOSED.includes(one),
    )[2];
    const named = endDate ? [endDate, knownOn].sort().at(-1) : undefined;
    const days = about === 'energy' && named ? [named] : [third, named];
    return days.filter((one) => one !== undefined).sort()[0] ?? '';
  }
});
