import {
  Id,
  OneOf,
  OptionalFlag,
  OptionalId,
  OptionalNested,
  OptionalText,
  Shows,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  type GoalOutcome,
  goalOutcomes,
  type GoalStatus,
  goalStatuses,
  limits,
} from '@ademruimte/contracts';
import { RecognitionWords } from './recognition.dto';
import { StepResponse } from './steps.dto';

/** A goal in other words. */
export class ReviseGoalRequest {
  @Text({ max: limits.goalTitle }) title: string;
  @Id() lifeDomainId: string;
  @OptionalText({ max: limits.shortText }) horizon?: string | null;
  @OptionalText({ max: limits.ownWords }) why?: string | null;
  /** Left out is not shared, or as it was. */
  @OptionalFlag() sharedWithHousehold?: boolean | null;
}

/** A new goal; no assessment is needed for one. */
export class AddGoalRequest extends ReviseGoalRequest {
  @OptionalId() id?: string | null;
  /** The active goal that rests from now on, when there would be too many. */
  @OptionalId() restGoalId?: string | null;
}

/** Taking a resting goal up again. */
export class ResumeGoalRequest {
  /** The active goal that rests from now on, when there would be too many. */
  @OptionalId() restGoalId?: string | null;
}

/** Ending a goal, reached or not, with what deserves to be said about it. */
export class EndGoalRequest {
  @OneOf(goalOutcomes) outcome: GoalOutcome;
  @OptionalText({ max: limits.ownWords }) words?: string | null;
  @OptionalNested(() => RecognitionWords) recognition?: RecognitionWords | null;
  @OptionalText({ max: limits.sentence }) milestone?: string | null;
}

/** The part of life a goal is about. */
export class PlanLifeDomain {
  @ShowsId() id: string;
  @ShowsText() code: string;
  @ShowsText() title: string;
  @ShowsFlag() sensitive: boolean;
}

/** A goal with its steps. */
export class GoalResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() title: string;
  @ShowsText({ nullable: true }) why: string | null;
  @ShowsText({ nullable: true }) horizon: string | null;
  @ShowsOneOf(goalStatuses) status: GoalStatus;
  @ShowsOneOf(goalOutcomes, { nullable: true }) outcome: GoalOutcome | null;
  @ShowsText({ nullable: true }) outcomeWords: string | null;
  @ShowsDay({ nullable: true }) endedOn: string | null;
  @Shows(() => PlanLifeDomain) lifeDomain: PlanLifeDomain;
  @ShowsFlag() sharedWithHousehold: boolean;
  @ShowsNumber() position: number;
  /** In the order of their days. */
  @ShowsList(() => StepResponse) steps: StepResponse[];
}
