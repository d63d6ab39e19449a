import type { Rater } from '@ademruimte/contracts';

/** How many people went up, stayed or went down in one part of life, by one rater. */
export interface DomainChange {
  readonly code: string;
  readonly pillarCode: string;
  readonly ratedBy: Rater;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** People with a level by that rater at both moments. */
  readonly n: number;
}

/** A change that may be shown, or that it stays hidden because it is about too few people. */
export type ShownChange = { readonly hidden: true } | ({ readonly hidden: false } & Counts);

/** What is counted of a change. */
export interface Counts {
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly n: number;
}

/** A change about fewer people than a team agreed stays hidden; about nobody, there is none. */
export function shownChange(change: Counts | undefined, threshold: number): ShownChange | null {
  if (!change || change.n === 0) return null;
  if (change.n < threshold) return { hidden: true };
  const { up, same, down, n } = change;
  return { hidden: false, up, same, down, n };
}

/**
 * The change in a pillar: the comparisons in those of its parts of life that are shown, added up.
 * What is hidden is not in it, so that nobody finds a hidden number by taking away the others.
 */
export function pillarChange(parts: readonly (ShownChange | null)[]): ShownChange | null {
  const shown = parts.flatMap((part) => (part && !part.hidden ? [part] : []));
  if (shown.length) return { hidden: false, ...sum(shown) };
  return parts.some((part) => part?.hidden) ? { hidden: true } : null;
}

/** A count with the number of people behind it; hidden when they are too few. */
export function shownCount<T extends object>(
  counted: T,
  people: number,
  threshold: number,
): (T & { people: number }) | null {
  return people >= threshold ? { ...counted, people } : null;
}

function sum(shown: readonly Counts[]): Counts {
  const add = (pick: (one: Counts) => number) => shown.reduce((all, one) => all + pick(one), 0);
  return {
    ...{ up: add(({ up }) => up), same: add(({ same }) => same) },
    ...{ down: add(({ down }) => down), n: add(({ n }) => n) },
  };
}
