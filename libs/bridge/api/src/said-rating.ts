import { type FieldProblem, FieldsInvalid } from '@ademruimte/api-platform';
import type { NoLevelReason, Rater } from '@ademruimte/contracts';

/** What somebody says about one life domain: a level, or a reason for none. */
export interface SaidRating {
  readonly lifeDomainId: string;
  readonly ratedBy: Rater;
  readonly level: number | null;
  readonly reason: NoLevelReason | null;
  readonly ownWords: string | null;
}

/** Refuses a rating with a level *and* a reason, with neither, or said twice by the same rater. */
export function requireWellFormed(said: readonly SaidRating[]): void {
  const problems = said.flatMap((one, index) => problemOf(one, said.slice(0, index), index));
  if (problems.length) throw new FieldsInvalid(problems);
}

/**
 * What a draft holds together with what is said now. The same person about the same part of life
 * is heard once, the newest words first; who only points again keeps the words they had.
 */
export function added(before: readonly SaidRating[], now: readonly SaidRating[]): SaidRating[] {
  const said = now.map((one) => {
    const earlier = before.find((other) => sameRater(other, one));
    const again = earlier && earlier.level === one.level && earlier.reason === one.reason;
    return again ? { ...one, ownWords: one.ownWords ?? earlier.ownWords } : one;
  });
  return [...said, ...before.filter((one) => !now.some((other) => sameRater(other, one)))];
}

function problemOf(one: SaidRating, before: readonly SaidRating[], index: number): FieldProblem[] {
  const at = `ratings.${index}`;
  if (before.some((other) => sameRater(other, one))) {
    return [{ field: `${at}.lifeDomainId`, code: 'duplicate' }];
  }
  if (one.level === null && one.reason === null)
    return [{ field: `${at}.level`, code: 'required' }];
  if (one.level !== null && one.reason !== null) {
    return [{ field: `${at}.reason`, code: 'not-a-choice' }];
  }
  return [];
}

function sameRater(a: SaidRating, b: SaidRating): boolean {
  return a.lifeDomainId === b.lifeDomainId && a.ratedBy === b.ratedBy;
}
