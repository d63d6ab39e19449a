import {
  Day,
  Id,
  ListOf,
  OneOf,
  OptionalDay,
  OptionalId,
  OptionalText,
  Shows,
  ShowsDay,
  ShowsId,
  ShowsList,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  bounds,
  type CalendarDay,
  limits,
  type ReviewReason,
  reviewReasons,
} from '@ademruimte/contracts';
import { DueResponse, StuckResponse } from '../work/team-work.dto';

const MAY_BE_NONE = { nullable: true };

/** With whom to talk, and when. */
export class PlanReviewRequest {
  @OptionalId() id?: string | null;
  @Id() staffMemberId: string;
  @Day() plannedOn: CalendarDay;
}

/** Another day for it. */
export class MoveReviewRequest {
  @Day() plannedOn: CalendarDay;
}

/** What was agreed about one client. */
export class ReviewItemRequest {
  @Id() clientId: string;
  @OneOf(reviewReasons) why: ReviewReason;
  @Text({ max: limits.sentence }) agreement: string;
}

/** How the talk went. */
export class HoldCaseloadReviewRequest {
  /** Today unless said otherwise. */
  @OptionalDay() heldOn?: CalendarDay | null;
  @OptionalText({ max: limits.ownWords }) thanks?: string | null;
  /** The rhythm of the team unless said otherwise. */
  @OptionalDay() nextOn?: CalendarDay | null;
  @ListOf(() => ReviewItemRequest, { max: bounds.reassignAtOnce }) items: ReviewItemRequest[];
}

/** Whose talks. */
export class ReviewsQuery {
  /** Oneself unless said otherwise. */
  @OptionalId() staffMemberId?: string | null;
}

/** What was agreed about one client, and whether it was done. */
export class ReviewItemResponse {
  @ShowsId() id: string;
  /** The talk it was agreed in. */
  @ShowsId() reviewId: string;
  @ShowsNumber() version: number;
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsOneOf(reviewReasons) why: ReviewReason;
  @ShowsText() agreement: string;
  @ShowsDay(MAY_BE_NONE) doneOn: CalendarDay | null;
}

/** A caseload talk, ahead or held. */
export class CaseloadReviewResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() staffMemberId: string;
  @ShowsText() leadName: string;
  @ShowsDay() plannedOn: CalendarDay;
  @ShowsDay(MAY_BE_NONE) heldOn: CalendarDay | null;
  @ShowsDay(MAY_BE_NONE) nextOn: CalendarDay | null;
  @ShowsText(MAY_BE_NONE) thanks: string | null;
  @ShowsList(() => ReviewItemResponse) items: ReviewItemResponse[];
}

/** What went well with somebody since the last talk. */
export class WentWellResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsOneOf(['goal_reached', 'milestone', 'recognition']) kind: string;
  @ShowsText() text: string;
  @ShowsDay() on: CalendarDay;
}

/** A talk that is planned. */
export class PlannedReviewResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsDay() plannedOn: CalendarDay;
}

/** What there is to talk about with one worker; it begins with what went well. */
export class CaseloadAgendaResponse {
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @ShowsDay(MAY_BE_NONE) lastHeldOn: CalendarDay | null;
  @Shows(() => PlannedReviewResponse, MAY_BE_NONE) planned: PlannedReviewResponse | null;
  /** The day to propose for the talk after this one. */
  @ShowsDay() nextOn: CalendarDay;
  @ShowsList(() => WentWellResponse) wentWell: WentWellResponse[];
  @ShowsList(() => StuckResponse) stuck: StuckResponse[];
  @ShowsList(() => DueResponse) due: DueResponse[];
  /** Agreements of earlier talks that are still to do. */
  @ShowsList(() => ReviewItemResponse) open: ReviewItemResponse[];
}
