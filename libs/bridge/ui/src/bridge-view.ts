import type { CalendarDay, NoLevelReason } from '@ademruimte/contracts';

/** What one person said about one life domain at one moment. */
export interface BridgeRating {
  readonly level: number | null;
  readonly sentence: string | null;
  readonly reason: NoLevelReason | null;
  readonly ownWords: string | null;
  /** Own words that are not here: they open with a click that is written down. */
  readonly wordsClosed: boolean;
}

/** The two ratings of one moment. They may differ and both stay; null is: not talked about. */
export interface BridgeRatings {
  readonly client: BridgeRating | null;
  readonly worker: BridgeRating | null;
}

/** One life domain as it is now and as it was at the moment laid under it. */
export interface BridgeDomain {
  readonly code: string;
  readonly title: string;
  readonly sensitive: boolean;
  readonly now: BridgeRatings;
  readonly then: BridgeRatings;
}

/** One pier of the bridge with its life domains, as many as the template has. */
export interface BridgePillar {
  readonly code: string;
  readonly title: string;
  readonly domains: readonly BridgeDomain[];
}

/** Something reached, large or small: a flag on the road. */
export interface BridgeMilestone {
  readonly text: string;
  readonly reachedOn: CalendarDay;
}
