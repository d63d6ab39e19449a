import type { SaidRating } from '@ademruimte/bridge-api';
import type { GoalStatus, TalkKeep } from '@ademruimte/contracts';

/** Who changed something last, and when. */
export interface LastChange {
  readonly theirsBy: string | null;
  readonly at: Date | null;
}

/** The same thing, said in the talk and said otherwise by a colleague. */
export interface TalkClash extends LastChange {
  readonly field: string;
  /** The life domain it is about; null for the goal. */
  readonly about: string | null;
  readonly mine: string;
  /** Null when there is no place for it: nothing to choose, but somebody has to know. */
  readonly theirs: string | null;
}

/** What a person chose for one field, and what they saw on the other side. */
export interface Chosen {
  readonly field: string;
  readonly keep: TalkKeep;
  readonly theirs?: string | null;
}

/** A clash with what was chosen. */
export interface Settled extends TalkClash {
  readonly kept: TalkKeep;
}

/** What was said and not chosen, to be kept. */
export interface NotChosen {
  readonly field: string;
  readonly about: string | null;
  readonly mine: string;
  readonly theirs: string | null;
  readonly kept: TalkKeep;
}

/** What the talk says of a goal that was there already. */
export interface GoalSaid {
  readonly version: number;
  readonly title: string;
  /** The words it had when the talk began; unknown is null. */
  readonly base: string | null;
}

/** That goal as it is now. */
export interface GoalNow {
  readonly version: number;
  readonly title: string;
  readonly status: GoalStatus;
}

/** How a rating is said in words; `domain` is what the part of life is called. */
export interface RatingWords {
  domain(lifeDomainId: string): string | null;
  sentence(rating: SaidRating): string;
}

/** What the client answered in the talk, beside what a draft holds as their answer. */
export interface TwoAnswers {
  readonly mine: SaidRating;
  readonly theirs: SaidRating;
}

/** Where a draft under way holds another answer of the client than the talk does. */
export function answersApart(
  said: readonly SaidRating[],
  drafted: readonly SaidRating[],
): TwoAnswers[] {
  return said.flatMap((mine) => {
    const theirs = drafted.find((one) => isSameQuestion(one, mine));
    if (!theirs || mine.ratedBy !== 'client' || isSameAnswer(mine, theirs)) return [];
    return [{ mine, theirs }];
  });
}

/** Two answers in words, for a person to choose between. */
export function ratingClash(
  { mine, theirs }: TwoAnswers,
  words: RatingWords,
  last: LastChange,
): TalkClash {
  const about = words.domain(mine.lifeDomainId);
  const field = ratingField(mine);
  return { field, about, mine: words.sentence(mine), theirs: words.sentence(theirs), ...last };
}

/** An answer that has no place along the bridge of a draft under way, in its own words. */
export function ratingLeft(one: SaidRating, words: RatingWords) {
  const { lifeDomainId } = one;
  const about = words.domain(lifeDomainId);
  const field = one.ratedBy === 'client' ? ratingField(one) : `view.${lifeDomainId}`;
  return { field, about, mine: words.sentence(one), theirs: null };
}

/** Whether a rating is about the same part of life by the same person. */
export function isSameQuestion(a: SaidRating, b: SaidRating): boolean {
  return a.lifeDomainId === b.lifeDomainId && a.ratedBy === b.ratedBy;
}

/** The name of a rating among the fields a person chooses between. */
export function ratingField({ lifeDomainId }: Pick<SaidRating, 'lifeDomainId'>): string {
  return `rating.${lifeDomainId}`;
}

/** Where a colleague put the goal in other words, let it rest or ended it during the talk. */
export function goalClashes(said: GoalSaid, now: GoalNow, last: LastChange): TalkClash[] {
  const clash = (field: string, mine: string, theirs: string): TalkClash => ({
    ...{ field, about: null, mine, theirs },
    ...last,
  });
  return [
    ...(isReworded(said, now) ? [clash('goal.title', said.title, now.title)] : []),
    ...(now.status !== 'active' ? [clash('goal.status', 'active', now.status)] : []),
  ];
}

/**
 * What a person chose for each clash; undefined while one is open. A choice counts only for what
 * stood on the other side when it was made: something else by now is asked anew.
 */
export function settle(
  clashes: readonly TalkClash[],
  choices: readonly Chosen[],
): Settled[] | undefined {
  const settled = clashes.flatMap((clash) => {
    const made = choices.find(
      ({ field, keep, theirs = null }) =>
        field === clash.field &&
        theirs === clash.theirs &&
        (clash.theirs !== null || keep === 'theirs'),
    );
    return made ? [{ ...clash, kept: made.keep }] : [];
  });
  return settled.length === clashes.length ? settled : undefined;
}

/** Which of the two a person kept; the talk's own where nobody said something else. */
export function keptOf(settled: readonly Settled[], field: string): TalkKeep {
  return settled.find((one) => one.field === field)?.kept ?? 'mine';
}

function isReworded(said: GoalSaid, now: GoalNow): boolean {
  if (now.version === said.version || now.title === said.title) return false;
  return now.title !== said.base;
}

/** Words beside the same point of the five are no other answer, unless both have their own. */
function isSameAnswer(a: SaidRating, b: SaidRating): boolean {
  const sameWords = !a.ownWords || !b.ownWords || a.ownWords === b.ownWords;
  return a.level === b.level && a.reason === b.reason && sameWords;
}

/** Whether a person chose to leave the goal as a colleague left it. */
export function isLeft(settled: readonly Settled[]): boolean {
  return keptOf(settled, 'goal.status') === 'theirs';
}

/** Words of a step that was not made, since its goal was left: they are kept all the same. */
export interface StepSaid {
  readonly text?: string | null;
  readonly ifText?: string | null;
  readonly thenText?: string | null;
  readonly setbackText?: string | null;
}

/** The words of such a step, as something that was also said. */
export function leftBehind({ text, ifText, thenText, setbackText }: StepSaid): NotChosen[] {
  const said = { text, ifText, thenText, setbackText };
  return Object.entries(said).flatMap(([name, mine]) =>
    mine
      ? [{ field: `step.${name}`, about: null, mine, theirs: null, kept: 'theirs' as const }]
      : [],
  );
}
