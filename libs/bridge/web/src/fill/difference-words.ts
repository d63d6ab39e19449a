import type { BridgeLifeDomain } from '@ademruimte/web-client';
import { ratingWords } from '@ademruimte/bridge-ui';
import type { ConflictDifference } from '@ademruimte/web-ui';
import type { Reconciled, Said } from './said';

/** What two people said differently, in words to choose from. */
export function differencesOf(
  differences: Reconciled['differences'],
  domains: readonly BridgeLifeDomain[],
): readonly ConflictDifference[] {
  return differences.map(({ mine, theirs }, part) => {
    const said = mine ?? theirs;
    const domain = domains.find(({ id }) => id === said?.lifeDomainId);
    const title = domain?.title ?? '';
    const label = said?.ratedBy === 'worker' ? $localize`${title}:domain: (begeleider)` : title;
    const words = { mine: inWords(mine, domain), theirs: inWords(theirs, domain) };
    return { part, label, ...words, typed: true };
  });
}

function inWords(said: Said | undefined, domain: BridgeLifeDomain | undefined): string {
  if (!said) return '';
  const sentence = domain?.levels.find(({ level }) => level === said.level)?.sentence;
  const words = said.ownWords ? `‘${said.ownWords}’` : '';
  return [sentence ?? ratingWords(said), words].filter(Boolean).join('\n');
}
