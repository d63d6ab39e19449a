import type { NoLevelReason } from '@ademruimte/contracts';
import type { BridgeDomain, BridgePillar, BridgeRating, BridgeRatings } from '../bridge-view';

/** What somebody said: a level, a reason for none, or nothing at all. */
export type Said = number | NoLevelReason | null;

/** One rating; its sentence tells which level it belongs to. */
export function aRating(said: Said, ownWords: string | null = null): BridgeRating | null {
  if (said === null) return null;
  return typeof said === 'number'
    ? {
        level: said,
        sentence: `De zin bij ${levelName(said)}.`,
        reason: null,
        ownWords,
        wordsClosed: false,
      }
    : { level: null, sentence: null, reason: said, ownWords, wordsClosed: false };
}

/** The level as a word, so that a sample sentence adds no digits of its own. */
export function levelName(level: number): string {
  return ['een', 'twee', 'drie', 'vier', 'vijf'][level - 1] ?? '';
}

/** A life domain as the client sees it now and then; the worker says nothing unless asked. */
export function aDomain(
  title: string,
  now: Said,
  then: Said = null,
  more: Partial<BridgeDomain> = {},
): BridgeDomain {
  return {
    code: title.toLowerCase().replace(/\W+/g, '_'),
    title,
    sensitive: false,
    now: ofClient(now),
    then: ofClient(then),
    ...more,
  };
}

/** A pier of the bridge. */
export function aPillar(title: string, ...domains: BridgeDomain[]): BridgePillar {
  return { code: title.toLowerCase(), title, domains };
}

function ofClient(said: Said): BridgeRatings {
  return { client: aRating(said), worker: null };
}
