import type { Fields, FinishTalkRequest, RatingRequest, TalkKit } from '@ademruimte/web-client';
import type { TalkRating } from '../talk-parts';
import { partOf, wordsOrNull } from './parts-of';

/**
 * What the worker adds alone. Undefined while the day of the next contact is missing, which is the
 * one thing asked for.
 */
export function finishRequestOf(fields: Fields, kit: TalkKit): FinishTalkRequest | undefined {
  const after = partOf(fields, 'after');
  if (!after.nextContactOn) return undefined;
  const note = noteOf(fields, kit);
  const task = wordsOrNull(after.task);
  const thanks = wordsOrNull(after.recognition);
  return {
    nextContactOn: after.nextContactOn,
    nextTime: wordsOrNull(after.time),
    note: note ? { text: note, visibility: after.visibility ?? 'team' } : null,
    ratings: ownRatings(fields, kit),
    tasks: task ? [{ text: task, dueOn: after.taskOn || null }] : [],
    recognition: thanks ? { text: thanks, kind: after.recognitionKind ?? 'word' } : null,
  };
}

/**
 * The worker's note. Before they type one it holds what was said about a life domain without
 * pointing at a sentence, because that has no other place.
 */
export function noteOf(fields: Fields, kit: TalkKit): string | null {
  const { note } = partOf(fields, 'after');
  if (note !== undefined) return wordsOrNull(note);
  const domains = kit.template.pillars.flatMap((pillar) => pillar.domains);
  const loose = domains.flatMap(({ code, title }) => {
    const said = wordsOrNull(fields[`words.${code}`] as string | undefined);
    return said && !fields[`rating.${code}`] ? [`${title}: ${said}`] : [];
  });
  return wordsOrNull(loose.join('\n'));
}

function ownRatings(fields: Fields, kit: TalkKit): RatingRequest[] {
  const domains = kit.template.pillars.flatMap((pillar) => pillar.domains);
  return domains.flatMap(({ id: lifeDomainId, code }): RatingRequest[] => {
    const seen = fields[`after.rating.${code}`] as TalkRating | undefined;
    return seen ? [{ lifeDomainId, ratedBy: 'worker', ...seen }] : [];
  });
}
