import { ShowsMoment, ShowsOneOf, ShowsText } from '@ademruimte/api-platform';
import { type TalkKeep, talkKeeps } from '@ademruimte/contracts';
import type { TalkChoiceRow } from './talk-choice.queries';

/** Two ways in which the same was said, and which of the two was kept. */
export class TalkChoiceResponse {
  @ShowsText() field: string;
  /** The life domain it is about; null when it is about the goal or the step. */
  @ShowsText({ nullable: true }) about: string | null;
  @ShowsText({ nullable: true }) mine: string | null;
  @ShowsText({ nullable: true }) theirs: string | null;
  @ShowsOneOf(talkKeeps) kept: TalkKeep;
  @ShowsText() staffName: string;
  @ShowsMoment() at: string;
}

/** A choice for the screen. */
export function choiceResponse({ conversationId: _, at, ...choice }: TalkChoiceRow) {
  return { ...choice, at: at.toISOString() } satisfies TalkChoiceResponse;
}
