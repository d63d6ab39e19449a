import {
  OneOf,
  OptionalDay,
  OptionalId,
  OptionalOneOf,
  OptionalText,
  ShowsDay,
  ShowsId,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type CutOff,
  cutOffs,
  limits,
  type StepOwner,
  stepOwners,
  type UrgentKind,
  urgentKinds,
  type UrgentStatus,
  urgentStatuses,
} from '@ademruimte/contracts';

/** What cannot wait, and who acts. */
export class UrgentNeedRequest {
  @OneOf(urgentKinds) kind: UrgentKind;
  /** What is cut off; asked for then, and only then. */
  @OptionalOneOf(cutOffs) about?: CutOff | null;
  @OptionalText({ max: limits.sentence }) text?: string | null;
  /** The day a letter names. */
  @OptionalDay() endDate?: CalendarDay | null;
  @OneOf(stepOwners) actsOwner: StepOwner;
  /** Who somebody else is; a worker is the colleague who writes this. */
  @OptionalText({ max: limits.fullName }) actsName?: string | null;
}

/** Something urgent, just heard. The same id twice is the same need. */
export class RecordUrgentNeedRequest extends UrgentNeedRequest {
  @OptionalId() id?: string | null;
  /** The day it was heard, when that was before today: somewhere without a network. */
  @OptionalDay() knownOn?: CalendarDay | null;
}

/** It is taken care of; how, if that is worth a word. */
export class HandleUrgentNeedRequest {
  @OptionalText({ max: limits.sentence }) outcome?: string | null;
}

/** Something urgent, with the day on which somebody must have acted. */
export class UrgentNeedResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(urgentStatuses) status: UrgentStatus;
  @ShowsOneOf(urgentKinds) kind: UrgentKind;
  @ShowsOneOf(cutOffs, { nullable: true }) about: CutOff | null;
  @ShowsText({ nullable: true }) text: string | null;
  @ShowsDay() knownOn: CalendarDay;
  @ShowsDay({ nullable: true }) endDate: CalendarDay | null;
  @ShowsDay() untilDay: CalendarDay;
  @ShowsOneOf(stepOwners) actsOwner: StepOwner;
  /** The name of the colleague or of somebody else; null when the client acts. */
  @ShowsText({ nullable: true }) actsName: string | null;
  @ShowsMoment() recordedAt: string;
  @ShowsText() recordedByName: string;
  @ShowsMoment({ nullable: true }) handledAt: string | null;
  @ShowsText({ nullable: true }) handledByName: string | null;
  @ShowsText({ nullable: true }) outcome: string | null;
}
