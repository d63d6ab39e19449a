import type { Rater } from '@ademruimte/contracts';

/** A level by one rater, or none with its reason; domains are the same when their code is. */
export interface RatedDomain {
  readonly code: string;
  readonly ratedBy: Rater;
  readonly level: number | null;
}

/** How many domains went up, stayed and went down, out of the `n` that can be compared. */
export interface Change {
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly n: number;
}

/**
 * The change between two moments by one rater. A domain counts only where both moments carry a
 * level by that rater; up and down are counted alike, and there is no total.
 */
export function changeBetween(
  then: readonly RatedDomain[],
  now: readonly RatedDomain[],
  by: Rater,
): Change {
  const before = levelsBy(then, by);
  const steps = [...levelsBy(now, by)].flatMap(([code, level]) => {
    const earlier = before.get(code);
    return earlier === undefined ? [] : [level - earlier];
  });
  return {
    up: steps.filter((step) => step > 0).length,
    same: steps.filter((step) => step === 0).length,
    down: steps.filter((step) => step < 0).length,
    n: steps.length,
  };
}

function levelsBy(rated: readonly RatedDomain[], by: Rater): Map<string, number> {
  const own = rated.filter(({ ratedBy }) => ratedBy === by);
  return new Map(own.flatMap(({ code, level }) => (level === null ? [] : [[code, level]])));
}
