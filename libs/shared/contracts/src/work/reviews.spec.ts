import fc from 'fast-check';
import { anyDay, anyDayOrNone } from '../testing/any-day';
import * as slow from '../testing/slow-calendar';
import { nextCaseloadReviewOn, planReviewDueOn } from './reviews';

const facts = { startedOn: '2026-01-05', agreedOn: '2026-01-12', reviewedOn: null };

describe('looking back on a plan', () => {
  it('is due three months after it was agreed', () => {
    expect(planReviewDueOn(facts, 3)).toBe('2026-04-12');
  });

  it('is due three months after the last time', () => {
    expect(planReviewDueOn({ ...facts, reviewedOn: '2026-03-31' }, 3)).toBe('2026-06-30');
  });

  it('is counted from agreeing anew, when that came later', () => {
    const again = { ...facts, reviewedOn: '2026-03-31', agreedOn: '2026-05-01' };
    expect(planReviewDueOn(again, 3)).toBe('2026-08-01');
  });

  it('is not due for a plan that was never agreed', () => {
    expect(planReviewDueOn({ ...facts, agreedOn: null, reviewedOn: '2026-03-31' }, 3)).toBeNull();
  });

  it('is not past at once for somebody who comes back', () => {
    expect(planReviewDueOn({ ...facts, startedOn: '2027-03-01' }, 3)).toBe('2027-06-01');
  });

  it('agrees with somebody who turns months', () => {
    const months = fc.integer({ min: 1, max: 12 });
    const cases = fc.tuple(anyDay, anyDayOrNone, anyDayOrNone, months);
    fc.assert(
      fc.property(cases, ([startedOn, agreedOn, reviewedOn, every]) => {
        let last = startedOn;
        for (const day of [agreedOn, reviewedOn]) if (day !== null && day > last) last = day;
        const expected = agreedOn === null ? null : slow.addMonths(last, every);
        expect(planReviewDueOn({ startedOn, agreedOn, reviewedOn }, every)).toBe(expected);
      }),
    );
  });
});

describe('the next caseload talk', () => {
  it('is on the same day of the week, so many weeks later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (held, weeks) => {
        const next = nextCaseloadReviewOn(held, weeks);
        expect(slow.weekday(next)).toBe(slow.weekday(held));
        let leaf = held;
        for (let week = 0; week < weeks; week += 1) leaf = slow.addDays(leaf, 7);
        expect(next).toBe(leaf);
      }),
    );
  });
});
