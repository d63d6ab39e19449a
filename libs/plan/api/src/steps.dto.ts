import {
  Day,
  OneOf,
  OptionalDay,
  OptionalFlag,
  OptionalId,
  OptionalNested,
  OptionalText,
  OptionalWholeNumber,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  bounds,
  limits,
  type StepEventKind,
  stepEventKinds,
  type StepOwner,
  stepOwners,
  type StepStatus,
  stepStatuses,
} from '@ademruimte/contracts';
import { RecognitionWords } from './recognition.dto';

/** A step in other words; another day counts as planning it again. */
export class ReviseStepRequest {
  @Text({ max: limits.stepText }) text: string;
  @OneOf(stepOwners) owner: StepOwner;
  /** Needed for somebody who is neither the client nor a colleague. */
  @OptionalText({ max: limits.name }) ownerName?: string | null;
  /** Left out, `worker` is whoever makes the step. */
  @OptionalId() ownerStaffMemberId?: string | null;
  @Day() dueOn: string;
  @OptionalText({ max: limits.ifThen }) ifText?: string | null;
  @OptionalText({ max: limits.ifThen }) thenText?: string | null;
  @OptionalText({ max: limits.ifThen }) setbackText?: string | null;
  @OptionalWholeNumber(bounds.confidence) confidence?: number | null;
  /** Left out is not shared, or as it was. */
  @OptionalFlag() sharedWithHousehold?: boolean | null;
  /** Who reminds, in their own words; left out is nobody, or as it was. */
  @OptionalText({ max: limits.name }) reminderBy?: string | null;
  /** In which way; left out is as it was. */
  @OptionalText({ max: limits.shortText }) reminderHow?: string | null;
}

/** A new step of a goal. */
export class AddStepRequest extends ReviseStepRequest {
  @OptionalId() id?: string | null;
}

/** A step is done. */
export class StepDoneRequest {
  /** Left out is today. */
  @OptionalDay() doneOn?: string | null;
  @OptionalNested(() => RecognitionWords) recognition?: RecognitionWords | null;
}

/** A step gets another day. */
export class ReplanStepRequest {
  @Day() dueOn: string;
  @OptionalText({ max: limits.sentence }) reason?: string | null;
}

/** A step is not needed any more. */
export class DropStepRequest {
  @OptionalText({ max: limits.sentence }) reason?: string | null;
}

/** One line of a step's history. */
export class StepEventResponse {
  @ShowsOneOf(stepEventKinds) kind: StepEventKind;
  @ShowsDay({ nullable: true }) fromDay: string | null;
  @ShowsDay({ nullable: true }) toDay: string | null;
  @ShowsMoment() happenedAt: string;
  @ShowsText() staffName: string;
  @ShowsText({ nullable: true }) reason: string | null;
}

/** A step with its history. */
export class StepResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() goalId: string;
  @ShowsText() text: string;
  @ShowsOneOf(stepOwners) owner: StepOwner;
  /** Null when the client does it. */
  @ShowsText({ nullable: true }) ownerName: string | null;
  @ShowsId({ nullable: true }) ownerStaffMemberId: string | null;
  @ShowsDay() dueOn: string;
  /** `open` and `replanned` are both still to do. */
  @ShowsOneOf(stepStatuses) status: StepStatus;
  @ShowsDay({ nullable: true }) doneOn: string | null;
  @ShowsNumber() replanCount: number;
  @ShowsText({ nullable: true }) ifText: string | null;
  @ShowsText({ nullable: true }) thenText: string | null;
  @ShowsText({ nullable: true }) setbackText: string | null;
  @ShowsNumber({ nullable: true }) confidence: number | null;
  /** Who reminds its owner, in their own words. */
  @ShowsText({ nullable: true }) reminderBy: string | null;
  @ShowsText({ nullable: true }) reminderHow: string | null;
  @ShowsFlag() sharedWithHousehold: boolean;
  /** Whether a smaller step is worth proposing. */
  @ShowsFlag() suggestSmaller: boolean;
  /** Oldest first. */
  @ShowsList(() => StepEventResponse) events: StepEventResponse[];
}
