import fc from 'fast-check';
import { anyDay, anyDayOrNone } from '../testing/any-day';
import * as slow from '../testing/slow-calendar';
import {
  nextMovesFor,
  restsUntil,
  stagnationCauses,
  type StagnationFacts,
  stagnationKinds,
  stagnationOf,
} from './stagnation';

const TODAY = '2026-11-23';
const facts = (more: Partial<StagnationFacts> = {}): StagnationFacts => ({
  supportedSince: '2026-01-05',
  lastStepDoneOn: null,
  lastContactOn: '2026-11-20',
  replannedOn: null,
  measured: null,
  ...more,
});
const levels = (...pairs: [number, number][]) => pairs.map(([then, now]) => ({ then, now }));
const look = (one: StagnationFacts, days = 42) => stagnationOf(one, { days, today: TODAY });

describe('work stands still', () => {
  it('when no step was finished and nobody talked for 42 days', () => {
    const quiet = { kinds: ['quiet'], since: '2026-10-12' };
    expect(look(facts({ lastContactOn: '2026-10-12' }))).toEqual(quiet);
    expect(look(facts({ lastContactOn: '2026-10-13' }))).toBeNull();
  });

  it('not while a step was finished, even if nobody talked', () => {
    expect(look(facts({ lastContactOn: null, lastStepDoneOn: '2026-11-01' }))).toBeNull();
  });

  it('not while somebody talked, even if no step was finished', () => {
    expect(look(facts({ lastStepDoneOn: '2026-02-01' }))).toBeNull();
  });

  it('counted from the start where nothing happened yet', () => {
    const never = { lastContactOn: null, lastStepDoneOn: null };
    expect(look(facts({ ...never, supportedSince: '2026-11-01' }))).toBeNull();
    expect(look(facts({ ...never, supportedSince: '2026-10-01' }))).toEqual({
      ...{ kinds: ['quiet'], since: '2026-10-01' },
    });
  });

  it('counted anew for somebody who came back', () => {
    const before = { lastContactOn: '2025-03-01', lastStepDoneOn: '2025-02-01' };
    expect(look(facts({ ...before, supportedSince: '2026-11-10' }))).toBeNull();
  });

  it('after as many days as the team says', () => {
    const one = facts({ lastContactOn: '2026-11-09' });
    expect(look(one, 14)).toEqual({ kinds: ['quiet'], since: '2026-11-09' });
    expect(look(one, 15)).toBeNull();
  });

  it('when a step that is still to do was planned again three times', () => {
    expect(look(facts({ replannedOn: '2026-11-18' }))).toEqual({
      ...{ kinds: ['replanned'], since: '2026-11-18' },
    });
  });

  it('when nothing changed in any domain that is worked on, over two measurements', () => {
    const measured = { on: '2026-11-02', levels: levels([2, 2], [4, 4]) };
    expect(look(facts({ measured }))).toEqual({ kinds: ['no_change'], since: '2026-11-02' });
  });

  it.each([
    ['one of them went up', levels([2, 2], [3, 4])],
    ['one of them went down', levels([2, 2], [3, 2])],
    ['none can be compared', levels()],
  ])('not when %s', (_, compared) => {
    expect(look(facts({ measured: { on: '2026-11-02', levels: compared } }))).toBeNull();
  });

  it('in several ways at once, since the first of them', () => {
    const all = facts({
      lastContactOn: '2026-08-01',
      replannedOn: '2026-07-15',
      measured: { on: '2026-09-01', levels: levels([1, 1]) },
    });
    expect(look(all)).toEqual({ kinds: [...stagnationKinds], since: '2026-07-15' });
  });
});

describe('standing still, by somebody who turns leaves', () => {
  /** Looks at every one of the last days for something that happened. */
  function isQuiet(one: StagnationFacts, days: number, today: string): boolean {
    const events = [one.supportedSince, one.lastContactOn, one.lastStepDoneOn];
    let leaf = today;
    for (let nights = 0; nights < days; nights += 1) {
      if (events.includes(leaf)) return false;
      leaf = slow.addDays(leaf, -1);
    }
    return true;
  }

  /** Keeps the levels in two rows and lays the rows side by side. */
  function isUnchanged(levelsOf: readonly { then: number; now: number }[]): boolean {
    const row = (which: 'then' | 'now') => levelsOf.map((level) => level[which]).join(' ');
    return row('then') !== '' && row('then') === row('now');
  }

  it('is the same', () => {
    const anyLevels = fc.array(
      fc.record({ then: fc.integer({ min: 1, max: 5 }), now: fc.integer({ min: 1, max: 5 }) }),
      { maxLength: 3 },
    );
    const anyFacts = fc.record<StagnationFacts>({
      supportedSince: anyDay,
      lastStepDoneOn: anyDayOrNone,
      lastContactOn: anyDayOrNone,
      replannedOn: anyDayOrNone,
      measured: fc.option(fc.record({ on: anyDay, levels: anyLevels }), { nil: null }),
    });
    const cases = fc.tuple(anyFacts, anyDay, fc.integer({ min: 7, max: 365 }));
    fc.assert(
      fc.property(cases, ([one, today, days]) => {
        const { supportedSince, lastStepDoneOn, lastContactOn, replannedOn, measured } = one;
        const past = [supportedSince, lastStepDoneOn, lastContactOn].every(
          (day) => day === null || day <= today,
        );
        fc.pre(past);
        const expected = [
          ...(isQuiet(one, days, today) ? ['quiet'] : []),
          ...(replannedOn ? ['replanned'] : []),
          ...(isUnchanged(measured?.levels ?? []) ? ['no_change'] : []),
        ];
        expect(stagnationOf(one, { days, today })?.kinds ?? []).toEqual(expected);
      }),
    );
  });
});

describe('a cause', () => {
  it('hides what waits for somebody else until a day, and shows it on that day', () => {
    const noted = { cause: 'waiting_third_party', hiddenUntil: '2026-11-24' } as const;
    expect(restsUntil(noted, '2026-11-23')).toBe('2026-11-24');
    expect(restsUntil(noted, '2026-11-24')).toBeNull();
    expect(restsUntil({ ...noted, hiddenUntil: null }, '2026-11-23')).toBeNull();
  });

  it.each(stagnationCauses.filter((one) => one !== 'waiting_third_party'))(
    'that is %s never hides anybody',
    (cause) => {
      expect(restsUntil({ cause, hiddenUntil: '2027-01-01' }, '2026-11-23')).toBeNull();
      expect(restsUntil(null, '2026-11-23')).toBeNull();
    },
  );

  it.each(stagnationCauses)('that is %s comes with a next move, and a talk among them', (cause) => {
    expect(nextMovesFor(['quiet'], cause)).toContain('prepare_talk');
    expect(nextMovesFor(['quiet'], cause).length).toBeGreaterThan(1);
  });

  it('is not needed to offer one', () => {
    expect(nextMovesFor(['quiet'], null)).toEqual(['ask_question', 'prepare_talk']);
    expect(nextMovesFor(['no_change', 'replanned'], null)).toEqual([
      ...['offer_help', 'smaller_step', 'prepare_talk'],
    ]);
  });
});
