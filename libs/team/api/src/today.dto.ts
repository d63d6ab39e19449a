import {
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type ConversationKind,
  conversationKinds,
  type CutOff,
  cutOffs,
  type StepOwner,
  stepOwners,
  type UrgentKind,
  urgentKinds,
} from '@ademruimte/contracts';
import { WaitingMessageResponse } from './messages/messages.dto';

const todayReviews = ['measurement', 'plan_review'] as const;
type TodayReview = (typeof todayReviews)[number];

const remindersByHand = ['by_hand', 'letter'] as const;
type ReminderByHand = (typeof remindersByHand)[number];

/** Somebody the reader meets or calls today. */
export class TodayAppointmentResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsId() conversationId: string;
  @ShowsNumber() version: number;
  @ShowsMoment() startsAt: string;
  @ShowsOneOf(conversationKinds) kind: ConversationKind;
  @ShowsText({ nullable: true }) place: string | null;
  @ShowsFlag() interpreter: boolean;
  @ShowsNumber({ nullable: true }) durationMinutes: number | null;
  /** Whether the reader may move it or say what came of it. */
  @ShowsFlag() mayChange: boolean;
  /** One line to remember: what was agreed the last time. */
  @ShowsText({ nullable: true }) lastAgreed: string | null;
}

/** A small step that was or is due. */
export class TodayStepResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() goalId: string;
  @ShowsText() text: string;
  @ShowsOneOf(stepOwners) owner: StepOwner;
  @ShowsText({ nullable: true }) ownerName: string | null;
  @ShowsDay() dueOn: CalendarDay;
  @ShowsText() goalTitle: string;
}

/** What cannot wait, with the day on which somebody must have acted. */
export class TodayUrgentResponse {
  @ShowsId() id: string;
  @ShowsOneOf(urgentKinds) kind: UrgentKind;
  @ShowsOneOf(cutOffs, { nullable: true }) about: CutOff | null;
  @ShowsText({ nullable: true }) text: string | null;
  @ShowsDay() knownOn: CalendarDay;
  @ShowsDay() untilDay: CalendarDay;
  @ShowsDay({ nullable: true }) endDate: CalendarDay | null;
}

/** Something to look back on together: along the bridge, or on the plan. */
export class TodayReviewResponse {
  @ShowsOneOf(todayReviews) kind: TodayReview;
  @ShowsDay() dueOn: CalendarDay;
}

/** One person, with all there is to look at this week. */
export class TodayPersonResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsList(() => TodayUrgentResponse) urgentNeeds: TodayUrgentResponse[];
  @ShowsList(() => TodayStepResponse) steps: TodayStepResponse[];
  /** Up to two weeks ahead. */
  @ShowsList(() => TodayReviewResponse) reviews: TodayReviewResponse[];
  /** The last day something happened, when that is longer ago than the team agreed. */
  @ShowsDay({ nullable: true }) quietSince: CalendarDay | null;
  /** Then also the day of the last talk; null when there never was one. */
  @ShowsDay({ nullable: true }) lastContactOn: CalendarDay | null;
}

/** Something the reader promised to do for somebody. */
export class TodayTaskResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() text: string;
  @ShowsDay({ nullable: true }) dueOn: CalendarDay | null;
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** Something that was agreed in a caseload talk, for the reader to do. */
export class TodayAgreementResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() reviewId: string;
  @ShowsText() text: string;
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** A reminder the reader gives in person, or posts. */
export class TodayReminderResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(remindersByHand) channel: ReminderByHand;
  /** What can be said or sent. */
  @ShowsText() text: string;
  /** When the appointment begins; noon of the day of a step. */
  @ShowsMoment() aboutAt: string;
  /** Then somebody looks first at what was agreed about safe contact. */
  @ShowsFlag() hasSafeContactRule: boolean;
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** What a worker needs this morning. */
export class TodayResponse {
  @ShowsDay() day: CalendarDay;
  @ShowsList(() => TodayAppointmentResponse) appointments: TodayAppointmentResponse[];
  @ShowsList(() => TodayPersonResponse) people: TodayPersonResponse[];
  /** The reader's own, without a day or due up to the coming Sunday. */
  @ShowsList(() => TodayTaskResponse) tasks: TodayTaskResponse[];
  /** The reader's own agreements from caseload talks that are still to do. */
  @ShowsList(() => TodayAgreementResponse) agreements: TodayAgreementResponse[];
  /** To be given by the reader today, soonest first. */
  @ShowsList(() => TodayReminderResponse) reminders: TodayReminderResponse[];
  /** What colleagues asked or said and still waits for the reader. */
  @ShowsList(() => WaitingMessageResponse) messages: WaitingMessageResponse[];
}
