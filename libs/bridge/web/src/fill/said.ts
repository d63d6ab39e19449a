import type { AssessmentRating } from '@ademruimte/web-client';
import type { Rater } from '@ademruimte/contracts';

/** What one of the two said about one life domain. */
export type Said = AssessmentRating;

/** What somebody can point at: one of the sentences, or a reason for none. */
export type Answer = Pick<Said, 'level' | 'reason'>;

/** Whose view on which life domain. */
export interface About {
  readonly lifeDomainId: string;
  readonly ratedBy: Rater;
}

/** What two people made of one draft: put together, and where they said something different. */
export interface Reconciled {
  readonly ratings: readonly Said[];
  readonly differences: readonly { mine: Said | undefined; theirs: Said | undefined }[];
}

export function findSaid(said: readonly Said[], about: About): Said | undefined {
  return said.find((one) => isAbout(one, about));
}

export function without(said: readonly Said[], about: About): readonly Said[] {
  return said.filter((one) => !isAbout(one, about));
}

/**
 * Puts together what two people said since `base`. Whoever touched a rating alone is right; what
 * both touched differently stays as mine and is told as a difference, for somebody to choose.
 */
export function reconcile(
  base: readonly Said[],
  mine: readonly Said[],
  theirs: readonly Said[],
): Reconciled {
  const ratings: Said[] = [];
  const differences: Reconciled['differences'][number][] = [];
  for (const about of everyAbout([...theirs, ...mine])) {
    const [was, my, their] = [base, mine, theirs].map((said) => findSaid(said, about));
    const touchedAlone = isSame(my, was) ? their : my;
    if (touchedAlone) ratings.push(touchedAlone);
    if (!isSame(my, their) && !isSame(my, was) && !isSame(their, was)) {
      differences.push({ mine: my, theirs: their });
    }
  }
  return { ratings, differences };
}

/** What was said or put in other words since then. */
export function changedSince(base: readonly Said[], now: readonly Said[]): readonly Said[] {
  return now.filter((said) => !isSame(said, findSaid(base, said)));
}

/** Whether both say the same about everything. */
export function saysTheSame(one: readonly Said[], other: readonly Said[]): boolean {
  return one.length === other.length && one.every((said) => isSame(said, findSaid(other, said)));
}

function isAbout(one: About, other: About): boolean {
  return one.lifeDomainId === other.lifeDomainId && one.ratedBy === other.ratedBy;
}

function isSame(one: Said | undefined, other: Said | undefined): boolean {
  if (!one || !other) return one === other;
  return one.level === other.level && one.reason === other.reason && wordsAreSame(one, other);
}

function wordsAreSame(one: Said, other: Said): boolean {
  return (one.ownWords ?? '').trim() === (other.ownWords ?? '').trim();
}

function everyAbout(said: readonly Said[]): readonly About[] {
  return said.filter((one, index) => !said.slice(0, index).some((other) => isAbout(one, other)));
}
