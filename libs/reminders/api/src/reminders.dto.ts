import {
  Flag,
  Id,
  OneOf,
  OptionalId,
  OptionalMoment,
  OptionalOneOf,
  OptionalText,
  Shows,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  ShowsTexts,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type ContactChannel,
  contactChannels,
  limits,
  type ReminderChannel,
  reminderChannels,
  type ReminderProblem,
  reminderProblems,
  type ReminderState,
  reminderStates,
  type ReminderSubject,
  reminderSubjects,
} from '@ademruimte/contracts';

/** What a worker wants otherwise; left out stays as it was proposed. */
export class ChangeReminderRequest {
  @OptionalOneOf(reminderChannels) channel?: ReminderChannel | null;
  @OptionalMoment() dueAt?: string | null;
  @OptionalText({ max: limits.reminderText }) text?: string | null;
}

/** A reminder of an appointment or a step. */
export class PlanReminderRequest extends ChangeReminderRequest {
  @OptionalId() id?: string | null;
  @OneOf(reminderSubjects) aboutKind: ReminderSubject;
  @Id() aboutId: string;
}

/** Whether a client wants to be reminded, and whose name stands below it. */
export class ReminderWishesRequest {
  @Flag() wanted: boolean;
  /** Left out, the first name of the worker. */
  @OptionalText({ max: limits.name }) sender?: string | null;
}

/** What somebody heard is still the client's own. */
export class ConfirmReachRequest {
  @OneOf(['phone', 'email']) reach: 'phone' | 'email';
}

/** Whose reminders. */
export class RemindersQuery {
  @OptionalOneOf(['mine', 'team']) scope?: 'mine' | 'team' | null;
}

/** A message to a client about one appointment or one step. */
export class ReminderResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(reminderSubjects) aboutKind: ReminderSubject;
  @ShowsId() aboutId: string;
  /** How people meet (a conversation kind), or the words of the step. */
  @ShowsText() aboutText: string;
  /** When the appointment begins; noon of the day of a step. */
  @ShowsMoment() aboutAt: string;
  @ShowsOneOf(reminderChannels) channel: ReminderChannel;
  @ShowsMoment() dueAt: string;
  @ShowsText() text: string;
  @ShowsFlag() textEdited: boolean;
  @ShowsOneOf(reminderStates) state: ReminderState;
  @ShowsOneOf(reminderProblems, { nullable: true }) problem: ReminderProblem | null;
  /** Whether it waits for somebody to look at what was agreed on safe contact. */
  @ShowsFlag() heldBack: boolean;
  @ShowsNumber() attempts: number;
  @ShowsMoment({ nullable: true }) settledAt: string | null;
  @ShowsText({ nullable: true }) settledByName: string | null;
}

/** A reminder, and whose it is. */
export class ReminderItem extends ReminderResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** What this server can send by itself. */
export class ChannelsResponse {
  @ShowsFlag() sms: boolean;
  @ShowsFlag() email: boolean;
}

/** How a client is reached, as far as reminders need to know. */
export class ReminderReach {
  /** Version of the contact preference: for confirming a number and for wishes. */
  @ShowsNumber() version: number;
  @ShowsText() callName: string;
  @ShowsOneOf(contactChannels) channel: ContactChannel;
  @ShowsText({ nullable: true }) phone: string | null;
  @ShowsText({ nullable: true }) email: string | null;
  @ShowsDay({ nullable: true }) numberConfirmedOn: CalendarDay | null;
  @ShowsDay({ nullable: true }) emailConfirmedOn: CalendarDay | null;
  @ShowsFlag() wanted: boolean;
  /** The name that was agreed. */
  @ShowsText({ nullable: true }) sender: string | null;
  /** The name that stands below it otherwise. */
  @ShowsText() usualSender: string;
  /** How we must never reach this client. */
  @ShowsTexts() rules: string[];
  /** Whether one of those was not looked at yet, so that nothing goes by itself. */
  @ShowsFlag() waitsForRules: boolean;
}

/** Everything about reminding one client. */
export class ClientRemindersResponse {
  @Shows(() => ReminderReach) reach: ReminderReach;
  @Shows(() => ChannelsResponse) channels: ChannelsResponse;
  @ShowsFlag() mayEdit: boolean;
  @ShowsList(() => ReminderResponse) items: ReminderResponse[];
}

/** Reminders of many clients. */
export class RemindersResponse {
  @Shows(() => ChannelsResponse) channels: ChannelsResponse;
  @ShowsList(() => ReminderItem) items: ReminderItem[];
}
