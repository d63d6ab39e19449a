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
  type StepOwner,
  stepOwners,
} from '@ademruimte/contracts';

/** Somebody the reader meets or calls today. */
export class TodayAppointmentResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsId() conversationId: string;
  @ShowsMoment() startsAt: string;
  @ShowsOneOf(conversationKinds) kind: ConversationKind;
  @ShowsText({ nullable: true }) place: string | null;
  @ShowsFlag() interpreter: boolean;
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

/** One person with the steps to look at this week. */
export class TodayPersonResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsList(() => TodayStepResponse) steps: TodayStepResponse[];
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

/** What a worker needs this morning. */
export class TodayResponse {
  @ShowsDay() day: CalendarDay;
  @ShowsList(() => TodayAppointmentResponse) appointments: TodayAppointmentResponse[];
  @ShowsList(() => TodayPersonResponse) people: TodayPersonResponse[];
  /** The reader's own, without a day or due up to the coming Sunday. */
  @ShowsList(() => TodayTaskResponse) tasks: TodayTaskResponse[];
}
