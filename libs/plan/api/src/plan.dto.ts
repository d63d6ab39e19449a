import {
  OneOf,
  OptionalDay,
  Shows,
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
  type AgreementWay,
  agreementWays,
  type ApprovalState,
  approvalStates,
  type CalendarDay,
  type GoalStatus,
  goalStatuses,
  limits,
  type PlanStatus,
  planStatuses,
  type ReviewChoice,
  reviewChoices,
  type StepOwner,
  stepOwners,
  type StepStatus,
  stepStatuses,
} from '@ademruimte/contracts';
import { GoalResponse, PlanLifeDomain } from './goals.dto';
import { MilestoneResponse, RecognitionResponse } from './recognition.dto';

/** Agreeing the plan as it is on the screen. */
export class AgreePlanRequest {
  /** The name the client agrees under, as they say it. */
  @Text({ max: limits.fullName }) clientName: string;
  @OneOf(agreementWays) way: AgreementWay;
  /** Left out is today. */
  @OptionalDay() agreedOn?: string | null;
}

/** One agreed version among others. */
export class AgreementListItem {
  @ShowsNumber() number: number;
  @ShowsDay() agreedOn: string;
}

/** What was agreed last: when, by whom and how. */
export class Agreement extends AgreementListItem {
  @ShowsOneOf(agreementWays) way: AgreementWay;
  /** Null for a reader who knows the client only by the name to be called by. */
  @ShowsText({ nullable: true }) clientName: string | null;
  @ShowsText() staffName: string;
}

/** A goal that was to change, or to be let go, when two people looked back; nobody did it yet. */
export class WaitingChoice {
  @ShowsId() goalId: string;
  @ShowsOneOf(reviewChoices) choice: ReviewChoice;
  /** Why, in the client's words. */
  @ShowsText({ nullable: true }) words: string | null;
}

/** When two people look back on the plan, and how it stands with the last time. */
export class PlanReviewResponse {
  /** Around when to do it again; null without an agreed plan. */
  @ShowsDay({ nullable: true }) dueOn: CalendarDay | null;
  @ShowsDay({ nullable: true }) reviewedOn: CalendarDay | null;
  @ShowsOneOf(approvalStates, { nullable: true }) approval: ApprovalState | null;
  @ShowsList(() => WaitingChoice) waiting: WaitingChoice[];
}

/** A client's plan; without an id while nobody made a goal. */
export class PlanResponse {
  @ShowsId({ nullable: true }) id: string | null;
  /**
   * Counts up with other words, not when a step is done: what `agree` must name. Always 0 for who
   * sees only what is shared.
   */
  @ShowsNumber() version: number;
  @ShowsOneOf(planStatuses) status: PlanStatus;
  @ShowsFlag() changedSinceAgreement: boolean;
  @ShowsNumber() maxActiveGoals: number;
  @Shows(() => Agreement, { nullable: true }) agreed: Agreement | null;
  /** Newest first. */
  @ShowsList(() => AgreementListItem) versions: AgreementListItem[];
  @ShowsList(() => GoalResponse) goals: GoalResponse[];
  /** Newest first. */
  @ShowsList(() => RecognitionResponse) recognitions: RecognitionResponse[];
  /** Newest first. */
  @ShowsList(() => MilestoneResponse) milestones: MilestoneResponse[];
  /** Null for who sees only what is shared. */
  @Shows(() => PlanReviewResponse, { nullable: true }) review: PlanReviewResponse | null;
}

/** A step, word for word as it was agreed. */
export class AgreedStepResponse {
  @ShowsId() id: string;
  @ShowsText() text: string;
  @ShowsOneOf(stepOwners) owner: StepOwner;
  @ShowsText({ nullable: true }) ownerName: string | null;
  @ShowsDay() dueOn: string;
  @ShowsOneOf(stepStatuses) status: StepStatus;
  @ShowsDay({ nullable: true }) doneOn: string | null;
  @ShowsText({ nullable: true }) ifText: string | null;
  @ShowsText({ nullable: true }) thenText: string | null;
  @ShowsText({ nullable: true }) setbackText: string | null;
  @ShowsNumber({ nullable: true }) confidence: number | null;
  @ShowsText({ nullable: true }) reminderBy: string | null;
  @ShowsText({ nullable: true }) reminderHow: string | null;
}

/** A goal, word for word as it was agreed. */
export class AgreedGoalResponse {
  @ShowsId() id: string;
  @ShowsText() title: string;
  @ShowsText({ nullable: true }) why: string | null;
  @ShowsText({ nullable: true }) horizon: string | null;
  @ShowsOneOf(goalStatuses) status: GoalStatus;
  @Shows(() => PlanLifeDomain) lifeDomain: PlanLifeDomain;
  @ShowsList(() => AgreedStepResponse) steps: AgreedStepResponse[];
}

/** One agreed version; it never changes. */
export class PlanVersionResponse extends Agreement {
  @ShowsMoment() agreedAt: string;
  @ShowsList(() => AgreedGoalResponse) goals: AgreedGoalResponse[];
}
