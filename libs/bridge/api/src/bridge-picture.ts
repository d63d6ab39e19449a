import type { Rater } from '@ademruimte/contracts';
import type { BridgeRow, DomainRow, MomentRow, RatingRow } from './bridge.queries';
import type { BridgePicturePillar, MomentRatings } from './bridge.dto';

/**
 * The pillars to draw: those of the version the newer moment was said along, with what both
 * moments hold. A domain only the earlier moment's version has is added when it was rated then, so
 * that nothing said disappears from sight.
 */
export function pillarsOf({ domains, ratings, now, then }: BridgeRow): BridgePicturePillar[] {
  const drawn = domains.filter((one) => one.drawn);
  const known = new Set(drawn.map(({ code }) => code));
  const ratedThen = new Set(at(then, ratings).map(({ code }) => code));
  const gone = domains.filter((one) => !known.has(one.code) && ratedThen.has(one.code));
  const pillars = new Map<string, BridgePicturePillar>();
  for (const domain of [...drawn, ...gone]) {
    const { pillarCode: code, pillarTitle: title } = domain;
    const pillar = pillars.get(code) ?? { code, title, domains: [] };
    pillars.set(code, pillar);
    pillar.domains.push({
      ...namesOf(domain),
      now: ratingsOf(domain.code, at(now, ratings)),
      then: ratingsOf(domain.code, at(then, ratings)),
    });
  }
  return [...pillars.values()];
}

/** What was said at one moment; nothing when there is no such moment. */
export function at(moment: MomentRow | null, ratings: readonly RatingRow[]): RatingRow[] {
  return moment ? ratings.filter(({ assessmentId }) => assessmentId === moment.id) : [];
}

function namesOf({ code, lifeDomainId, title, sensitive }: DomainRow) {
  return { code, lifeDomainId, title, sensitive };
}

/** The two ratings of a domain; both stay, also where they differ. */
function ratingsOf(code: string, said: readonly RatingRow[]): MomentRatings {
  const by = (rater: Rater) => {
    const found = said.find((one) => one.code === code && one.ratedBy === rater);
    if (!found) return null;
    const { level, sentence, reason, ownWords, wordsClosed } = found;
    return { level, sentence, reason, ownWords, wordsClosed };
  };
  return { client: by('client'), worker: by('worker') };
}
