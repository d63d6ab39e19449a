import {
  Id,
  ListOf,
  OneOf,
  OptionalDay,
  OptionalId,
  OptionalText,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  ShowsTexts,
  Text,
  WholeNumber,
} from '@ademruimte/api-platform';
import {
  type ApprovalState,
  approvalStates,
  type CalendarDay,
  limits,
  type ReviewChoice,
  reviewChoices,
  type ReviewWordKind,
  reviewWordKinds,
} from '@ademruimte/contracts';

/** What two people choose for one goal; doing it comes after, in its own time. */
export class ReviewGoalRequest {
  @Id() goalId: string;
  /** The version the two people looked at. */
  @WholeNumber({ min: 1, max: 2147483647 }) version: number;
  @OneOf(reviewChoices) choice: ReviewChoice;
  /** Why, in the client's words. */
  @OptionalText({ max: limits.ownWords }) words?: string | null;
}

/** What worked and what got in the way, in the client's words; every part may be left out. */
class LookedBack {
  @OptionalText({ max: limits.ownWords }) worked?: string | null;
  @OptionalText({ max: limits.ownWords }) hindered?: string | null;
  /** A goal that is left out was not chosen about. */
  @ListOf(() => ReviewGoalRequest, { max: 20 }) goals: ReviewGoalRequest[];
}

/** Looking back on the plan together. */
export class HoldReviewRequest extends LookedBack {
  @OptionalId() id?: string | null;
  /** Today, unless said otherwise; never ahead. */
  @OptionalDay() heldOn?: CalendarDay | null;
}

/** The same, put differently after all. */
export class AdaptReviewRequest extends LookedBack {
  /** What is said back to a lead who had a question. */
  @OptionalText({ max: limits.ownWords }) answer?: string | null;
}

/** A lead agrees, if they like with a word. */
export class ApproveReviewRequest {
  @OptionalText({ max: limits.ownWords }) words?: string | null;
}

/** A lead asks something first. */
export class ReturnReviewRequest {
  @Text({ max: limits.ownWords }) words: string;
}

/** What was chosen for one goal. */
export class ReviewedGoalResponse {
  @ShowsId() goalId: string;
  /** As the goal was called then. */
  @ShowsText() title: string;
  @ShowsOneOf(reviewChoices) choice: ReviewChoice;
  @ShowsText({ nullable: true }) words: string | null;
  /** Whether nobody did anything with the goal since, while it was to change or to be let go. */
  @ShowsFlag() isWaiting: boolean;
}

/** What a lead or a worker said about a review. */
export class ReviewWordResponse {
  @ShowsOneOf(reviewWordKinds) kind: ReviewWordKind;
  @ShowsText({ nullable: true }) words: string | null;
  @ShowsText() byName: string;
  @ShowsMoment() saidAt: string;
}

/** One time the plan was looked back on. */
export class ReviewResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsDay() heldOn: CalendarDay;
  @ShowsText() staffName: string;
  @ShowsText({ nullable: true }) worked: string | null;
  @ShowsText({ nullable: true }) hindered: string | null;
  @ShowsList(() => ReviewedGoalResponse) goals: ReviewedGoalResponse[];
  @ShowsOneOf(approvalStates) approval: ApprovalState;
  /** Since when it lies with a lead. */
  @ShowsMoment({ nullable: true }) askedAt: string | null;
  /** Whether the reader held it, and so has somebody else look along. */
  @ShowsFlag() isOwn: boolean;
  /** What was said about it, the oldest first. */
  @ShowsList(() => ReviewWordResponse) said: ReviewWordResponse[];
}

/** All of them, the newest first, and who looks along with the next. */
export class ReviewsResponse {
  @ShowsList(() => ReviewResponse) items: ReviewResponse[];
  /** Whether a lead of this team looks along with what the reader looks back on. */
  @ShowsFlag() approvalWanted: boolean;
  /** Who leads the team today. */
  @ShowsTexts() leadNames: string[];
}
