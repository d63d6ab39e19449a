import {
  Shows,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import { AssessmentRating } from '@ademruimte/bridge-api';
import {
  type AssessmentStatus,
  assessmentStatuses,
  type CalendarDay,
  type ConversationKind,
  conversationKinds,
  type StepOwner,
  stepOwners,
} from '@ademruimte/contracts';
import { TalkChoiceResponse } from './talk-choice.dto';

/** The measurement of a talk; still a draft until the worker adds their own view. */
export class TalkAssessmentResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(assessmentStatuses) status: AssessmentStatus;
  @ShowsId() templateId: string;
  @ShowsList(() => AssessmentRating) ratings: AssessmentRating[];
}

/** The goal of a talk. */
export class TalkGoalResponse {
  @ShowsId() id: string;
  @ShowsText() title: string;
  @ShowsFlag() sensitive: boolean;
}

/** The step of a talk. */
export class TalkStepResponse {
  @ShowsId() id: string;
  @ShowsText() text: string;
  @ShowsOneOf(stepOwners) owner: StepOwner;
  @ShowsText({ nullable: true }) ownerName: string | null;
  @ShowsDay() dueOn: CalendarDay;
  @ShowsText({ nullable: true }) ifText: string | null;
  @ShowsText({ nullable: true }) thenText: string | null;
  @ShowsText({ nullable: true }) setbackText: string | null;
  @ShowsNumber({ nullable: true }) confidence: number | null;
  @ShowsText({ nullable: true }) reminderBy: string | null;
  @ShowsText({ nullable: true }) reminderHow: string | null;
}

/** When they meet again; with a time it is an appointment. */
export class TalkNextResponse {
  @ShowsDay() day: CalendarDay;
  /** The appointment, when there is one that still stands. */
  @ShowsId({ nullable: true }) conversationId: string | null;
  @ShowsMoment({ nullable: true }) startsAt: string | null;
  @ShowsOneOf(conversationKinds, { nullable: true }) kind: ConversationKind | null;
  @ShowsText({ nullable: true }) place: string | null;
}

/** Something the worker promised to do. */
export class WorkerTaskResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() text: string;
  @ShowsDay({ nullable: true }) dueOn: CalendarDay | null;
  @ShowsDay({ nullable: true }) doneOn: CalendarDay | null;
}

/** What the worker did alone, afterwards. */
export class TalkAfterResponse {
  @ShowsMoment() finishedAt: string;
  @ShowsText() finishedByName: string;
  @ShowsDay() nextContactOn: CalendarDay;
  /** The reader's own. */
  @ShowsList(() => WorkerTaskResponse) tasks: WorkerTaskResponse[];
}

/** What came of a talk. */
export class TalkResponse {
  @ShowsId() conversationId: string;
  /** What finishing it names in If-Match. */
  @ShowsNumber() version: number;
  @ShowsDay() heldOn: CalendarDay;
  @ShowsText() staffName: string;
  @Shows(() => TalkAssessmentResponse, { nullable: true })
  assessment: TalkAssessmentResponse | null;
  @Shows(() => TalkGoalResponse, { nullable: true }) goal: TalkGoalResponse | null;
  @Shows(() => TalkStepResponse, { nullable: true }) step: TalkStepResponse | null;
  /** The number of the version of the plan both agreed on. */
  @ShowsNumber({ nullable: true }) agreedVersion: number | null;
  @ShowsFlag() onCopy: boolean;
  @Shows(() => TalkNextResponse, { nullable: true }) next: TalkNextResponse | null;
  @Shows(() => TalkAfterResponse, { nullable: true }) after: TalkAfterResponse | null;
  @ShowsList(() => TalkChoiceResponse) choices: TalkChoiceResponse[];
}
