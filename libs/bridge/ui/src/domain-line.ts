import { bounds, type NoLevelReason, type Rater } from '@ademruimte/contracts';
import type { BridgeDomain, BridgeRating } from './bridge-view';

/**
 * What there is to say about one life domain. Picture and list both read it, so they can never
 * tell different stories.
 */
export interface DomainLine {
  readonly code: string;
  readonly title: string;
  readonly sensitive: boolean;
  /** Whether the domain was talked about now, even if only to leave it out. */
  readonly said: boolean;
  readonly level: number | null;
  /** The level then, only where it differs from now. */
  readonly before: number | null;
  readonly words: string;
  readonly beforeWords: string | null;
  readonly sentence: string | null;
  readonly ownWords: string | null;
  /** Whether there are own words somebody must open first. */
  readonly wordsClosed: boolean;
}

/** One life domain in the eyes of one rater, with no judgement on up or down. */
export function domainLine(domain: BridgeDomain, rater: Rater): DomainLine {
  const now = domain.now[rater];
  const level = levelOf(now);
  const before = differing(levelOf(domain.then[rater]), level);
  return {
    code: domain.code,
    title: domain.title,
    sensitive: domain.sensitive,
    said: now !== null,
    level,
    before,
    words: wordsFor(now, before),
    beforeWords: before === null ? null : $localize`eerst ${before}:level:`,
    sentence: now?.sentence ?? null,
    ownWords: now?.ownWords ?? null,
    wordsClosed: now?.wordsClosed ?? false,
  };
}

function levelOf(rating: BridgeRating | null): number | null {
  return rating?.level ?? null;
}

function differing(then: number | null, now: number | null): number | null {
  return then === now ? null : then;
}

/** What was said in a few words: '2 van 5', 'liever niet nu'; null when nothing was. */
export function ratingWords(
  rating: Pick<BridgeRating, 'level' | 'reason'> | null | undefined,
): string | null {
  if (rating?.level) return $localize`${rating.level}:level: van ${bounds.levels.max}:highest:`;
  return rating?.reason ? reasonWords(rating.reason) : null;
}

function wordsFor(now: BridgeRating | null, before: number | null): string {
  const notSaid =
    before === null ? $localize`nog niet over gepraat` : $localize`deze keer niet over gepraat`;
  return ratingWords(now) ?? notSaid;
}

function reasonWords(reason: NoLevelReason): string {
  const words: Record<NoLevelReason, string> = {
    not_now: $localize`liever niet nu`,
    not_applicable: $localize`past niet`,
    not_needed: $localize`hoeven we niet te weten`,
  };
  return words[reason];
}
