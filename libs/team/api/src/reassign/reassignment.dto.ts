import {
  Day,
  Id,
  ListOf,
  OneOf,
  OptionalDay,
  OptionalId,
  OptionalText,
  ShowsDay,
  ShowsId,
  ShowsList,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  bounds,
  type CalendarDay,
  limits,
  type ReassignableKind,
  reassignableKinds,
  type SkipReason,
  skipReasons,
} from '@ademruimte/contracts';

/** A client who goes, and what the colleague has to know. */
export class ReassignedClientRequest {
  @Id() clientId: string;
  /** What the colleague has to know; left out of a hand-over, it is made from what is in the file. */
  @OptionalText({ max: limits.handoverSummary }) summary?: string | null;
}

/** To whom clients go, in which part, and when. */
export class ReassignmentRequest {
  @OptionalId() id?: string | null;
  @Id() toStaffId: string;
  @OneOf(reassignableKinds) kind: ReassignableKind;
  @Day() fromDay: CalendarDay;
  /** The last day of standing in; who leads goes on leading. */
  @OptionalDay() untilDay?: CalendarDay | null;
  @ListOf(() => ReassignedClientRequest, { max: bounds.reassignAtOnce })
  clients: ReassignedClientRequest[];
}

/** A client who went. */
export class ReassignedClientResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** A client who stayed, and why. */
export class SkippedClientResponse extends ReassignedClientResponse {
  @ShowsOneOf(skipReasons) why: SkipReason;
}

/** What became of it: who went, and who stayed and why. */
export class ReassignmentResponse {
  @ShowsId() id: string;
  @ShowsId() toStaffId: string;
  @ShowsText() toName: string;
  @ShowsOneOf(reassignableKinds) kind: ReassignableKind;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
  @ShowsList(() => ReassignedClientResponse) done: ReassignedClientResponse[];
  @ShowsList(() => SkippedClientResponse) skipped: SkippedClientResponse[];
}
