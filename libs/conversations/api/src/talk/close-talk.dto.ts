import {
  Day,
  Flag,
  Id,
  ListOf,
  Moment,
  Nested,
  OneOf,
  OptionalId,
  OptionalListOf,
  OptionalNested,
  OptionalOneOf,
  OptionalText,
  OptionalTime,
  OptionalWholeNumber,
  Text,
} from '@ademruimte/api-platform';
import { RatingRequest } from '@ademruimte/bridge-api';
import {
  type AgreementWay,
  agreementWays,
  type AssessmentKind,
  assessmentKinds,
  type CalendarDay,
  type ConversationKind,
  conversationKinds,
  limits,
  type TalkKeep,
  talkKeeps,
} from '@ademruimte/contracts';
import { ReviseStepRequest } from '@ademruimte/plan-api';

const DURATION = { min: 5, max: 480 };
const VERSION = { min: 1, max: 2 ** 31 - 1 };
const MOST_RATINGS = 100;
const MOST_CHOICES = 50;

/** The conversation that took place: the planned one, or one that begins here. */
export class TalkConversation {
  @Id() id: string;
  /** The version of the planned conversation; left out for one that was not planned. */
  @OptionalWholeNumber(VERSION) version?: number | null;
  @OneOf(conversationKinds) kind: ConversationKind;
  /** By the clock of the device; one that lies in the future counts as now. */
  @Moment() startsAt: string;
  @OptionalText({ max: limits.shortText }) place?: string | null;
  @OptionalWholeNumber(DURATION) durationMinutes?: number | null;
}

/** What the client said along the bridge; `not_needed` is said by the worker. */
export class TalkAssessment {
  @Id() id: string;
  @OneOf(assessmentKinds) kind: AssessmentKind;
  /** The version of the bridge they talked along, also when it is out of use by now. */
  @Id() templateId: string;
  @ListOf(() => RatingRequest, { max: MOST_RATINGS }) ratings: RatingRequest[];
}

/** The one goal of the talk. */
export class TalkGoal {
  @Id() id: string;
  /** The version of a goal that was there already; left out for a new one. */
  @OptionalWholeNumber(VERSION) version?: number | null;
  @Text({ max: limits.goalTitle }) title: string;
  /** The words an existing goal had when the talk began: whoever changed them since is shown. */
  @OptionalText({ max: limits.goalTitle }) base?: string | null;
  @Id() lifeDomainId: string;
  /** Left out, what an existing goal says stays. */
  @OptionalText({ max: limits.ownWords }) why?: string | null;
}

/** The one step of the talk. */
export class TalkStepRequest extends ReviseStepRequest {
  @Id() id: string;
}

/** That both agree on the sheet, read aloud. */
export class TalkAgreement {
  /** The name the client agrees under, as they say it. */
  @Text({ max: limits.fullName }) clientName: string;
  @OneOf(agreementWays) way: AgreementWay;
}

/** When they meet again: a day, and with a time it becomes an appointment. */
export class TalkNext {
  @Day() day: CalendarDay;
  @OptionalTime() time?: string | null;
  /** Left out, of the same kind as the talk. */
  @OptionalOneOf(conversationKinds) kind?: ConversationKind | null;
  @OptionalText({ max: limits.shortText }) place?: string | null;
}

/** What a person chose where a colleague had changed the same thing. */
export class TalkChoiceRequest {
  @Text({ max: limits.shortText }) field: string;
  @OneOf(talkKeeps) keep: TalkKeep;
  /** What stood on the other side when it was chosen; another one by now is asked again. */
  @OptionalText({ max: limits.ownWords + limits.sentence }) theirs?: string | null;
}

/** A whole talk, closed in one command. Every part but the conversation may be left out. */
export class CloseTalkRequest {
  @Nested(() => TalkConversation) conversation: TalkConversation;
  @OptionalNested(() => TalkAssessment) assessment?: TalkAssessment | null;
  @OptionalNested(() => TalkGoal) goal?: TalkGoal | null;
  /** The active goal that rests from now on. */
  @OptionalId() restGoalId?: string | null;
  @OptionalNested(() => TalkStepRequest) step?: TalkStepRequest | null;
  @OptionalNested(() => TalkAgreement) agreement?: TalkAgreement | null;
  /** Whether the client said "mag erop": the goal may stand on their copy. */
  @Flag() onCopy: boolean;
  @OptionalText({ max: limits.ownWords }) agreedText?: string | null;
  @OptionalNested(() => TalkNext) next?: TalkNext | null;
  @OptionalListOf(() => TalkChoiceRequest, { max: MOST_CHOICES }) choices?: TalkChoiceRequest[];
}
