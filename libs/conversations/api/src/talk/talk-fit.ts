import type { SaidRating } from '@ademruimte/bridge-api';

/** A life domain that stands in two versions of the bridge, and which levels read the same there. */
export interface SameDomain {
  readonly here: string;
  readonly there: string;
  readonly levels: readonly number[];
}

/** An answer along one version of the bridge; `there` is the same along another, if it says so. */
export interface FittedRating {
  readonly said: SaidRating;
  readonly there: SaidRating | null;
}

/**
 * The same answer along another version of the bridge. A level is its sentence: where the sentence
 * became another one, or the domain is gone, nobody said this, so there is no such answer.
 */
export function fitted(said: SaidRating, domains: readonly SameDomain[]): SaidRating | null {
  const same = domains.find(({ here }) => here === said.lifeDomainId);
  if (!same || (said.level !== null && !same.levels.includes(said.level))) return null;
  return { ...said, lifeDomainId: same.there };
}

/** What was said and has no place; what a worker set aside needs none. */
export function withoutPlace(ratings: readonly FittedRating[]): SaidRating[] {
  return ratings.flatMap(({ said, there }) =>
    there || said.reason === 'not_needed' ? [] : [said],
  );
}

/** What has a place, as it stands there. */
export function withPlace(ratings: readonly FittedRating[]): SaidRating[] {
  return ratings.flatMap(({ there }) => there ?? []);
}
