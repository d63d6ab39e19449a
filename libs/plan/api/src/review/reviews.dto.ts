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
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
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
} from '@ademruimte/contracts';

/** What happens with one goal. */
export class ReviewGoalRequest {
  @Id() goalId: string;
  /** The version the two people looked at. */
  @WholeNumber({ min: 1, max: 2147483647 }) version: number;
  @OneOf(reviewChoices) choice: ReviewChoice;
  /** The goal in other words: only, and always, for `change`. */
  @OptionalText({ max: limits.goalTitle }) title?: string | null;
  /** Why, in the client's words. */
  @OptionalText({ max: limits.ownWords }) words?: string | null;
}

/** Looking back on the plan together; every part may be left out. */
export class HoldReviewRequest {
  @OptionalId() id?: string | null;
  /** Today, unless said otherwise; never ahead. */
  @OptionalDay() heldOn?: CalendarDay | null;
  @OptionalText({ max: limits.ownWords }) worked?: string | null;
  @OptionalText({ max: limits.ownWords }) hindered?: string | null;
  @ListOf(() => ReviewGoalRequest, { max: 20 }) goals: ReviewGoalRequest[];
}

/** A lead agrees, if they like with a word. */
export class ApproveReviewRequest {
  @OptionalText({ max: limits.ownWords }) words?: string | null;
}

/** A lead asks something first. */
export class ReturnReviewRequest {
  @Text({ max: limits.ownWords }) words: string;
}

/** What was decided about one goal. */
export class ReviewedGoalResponse {
  @ShowsId() goalId: string;
  /** As the goal was called then. */
  @ShowsText() title: string;
  @ShowsOneOf(reviewChoices) choice: ReviewChoice;
  @ShowsText({ nullable: true }) newTitle: string | null;
  @ShowsText({ nullable: true }) words: string | null;
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
  @ShowsText({ nullable: true }) decidedByName: string | null;
  @ShowsText({ nullable: true }) decisionWords: string | null;
}

/** All of them, the newest first, and when the next is due. */
export class ReviewsResponse {
  @ShowsList(() => ReviewResponse) items: ReviewResponse[];
  /** Whether a lead of this team looks along. */
  @ShowsFlag() approvalWanted: boolean;
}
