import {
  Day,
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
  type ConversationStatus,
  conversationStatuses,
} from '@ademruimte/contracts';

/** Which days, both included. */
export class AppointmentsQuery {
  @Day() from: CalendarDay;
  @Day() until: CalendarDay;
}

/** An appointment the reader is or was expected at. */
export class AppointmentResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsId() conversationId: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(conversationKinds) kind: ConversationKind;
  @ShowsOneOf(conversationStatuses) status: ConversationStatus;
  @ShowsMoment() startsAt: string;
  @ShowsNumber({ nullable: true }) durationMinutes: number | null;
  @ShowsText({ nullable: true }) place: string | null;
  @ShowsFlag() interpreter: boolean;
  /** Whether the reader may move it or say what came of it. */
  @ShowsFlag() mayChange: boolean;
}

/** The reader's own appointments of some days, in the order of the clock. */
export class AppointmentsResponse {
  @ShowsDay() from: CalendarDay;
  @ShowsDay() until: CalendarDay;
  @ShowsList(() => AppointmentResponse) items: AppointmentResponse[];
}
