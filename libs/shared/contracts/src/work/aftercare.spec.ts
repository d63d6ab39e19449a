import fc from 'fast-check';
import { anyDay } from '../testing/any-day';
import * as slow from '../testing/slow-calendar';
import { type AftercareFacts, aftercareMonths, nextAftercare } from './aftercare';

const ended = (more: Partial<AftercareFacts> = {}): AftercareFacts => ({
  ...{ endedOn: '2026-01-31', outcome: 'goals_reached', done: [] },
  ...more,
});

describe('asking how it goes afterwards', () => {
  it.each([
    ['2026-01-31', { months: 3, dueOn: '2026-04-30' }],
    ['2026-07-30', { months: 3, dueOn: '2026-04-30' }],
    ['2026-07-31', { months: 6, dueOn: '2026-07-31' }],
    ['2027-01-30', { months: 6, dueOn: '2026-07-31' }],
    ['2027-01-31', { months: 12, dueOn: '2027-01-31' }],
    ['2027-04-29', { months: 12, dueOn: '2027-01-31' }],
    ['2027-04-30', null],
  ])('is on %s: %j', (today, expected) => {
    expect(nextAftercare(ended(), today)).toEqual(expected);
  });

  it('goes on to the next moment once it was done', () => {
    expect(nextAftercare(ended({ done: [3] }), '2026-04-30')).toEqual({
      ...{ months: 6, dueOn: '2026-07-31' },
    });
    expect(nextAftercare(ended({ done: [3, 6, 12] }), '2026-04-30')).toBeNull();
  });

  it('takes the last day of a shorter month, and 29 February where there is one', () => {
    const after = (endedOn: string) => nextAftercare(ended({ endedOn }), endedOn)?.dueOn;
    expect([after('2024-11-30'), after('2023-11-30')]).toEqual(['2025-02-28', '2024-02-29']);
  });

  it('is not done after a death', () => {
    expect(nextAftercare(ended({ outcome: 'deceased' }), '2026-04-30')).toBeNull();
  });

  it('agrees with somebody who turns months', () => {
    const done = fc.subarray([...aftercareMonths]);
    fc.assert(
      fc.property(anyDay, anyDay, done, (endedOn, today, asked) => {
        const turned = (months: number) => slow.addMonths(endedOn, months);
        let expected: { months: number; dueOn: string } | null = null;
        for (const [months, until] of [
          [12, 15],
          [6, 12],
          [3, 6],
        ] as const) {
          const lapsed = [turned(until), today].sort()[0] === turned(until);
          if (!lapsed && !asked.includes(months)) expected = { months, dueOn: turned(months) };
        }
        expect(nextAftercare(ended({ endedOn, done: asked }), today)).toEqual(expected);
      }),
    );
  });
});
