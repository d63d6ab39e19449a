import {
  Id,
  OneOf,
  OptionalDay,
  OptionalId,
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
  type CalendarDay,
  limits,
  type MessageKind,
  messageKinds,
  type OpeningKind,
  openingKinds,
} from '@ademruimte/contracts';

/** A question, a thank-you, or something a team lead asks somebody to look after. */
export class WriteMessageRequest {
  @OptionalId() id?: string | null;
  @OneOf(openingKinds) kind: OpeningKind;
  @Id() toStaffMemberId: string;
  @Text({ max: limits.ownWords }) text: string;
  /** Only for a follow-up. */
  @OptionalDay() dueOn?: CalendarDay | null;
}

/** The answer to a question. */
export class AnswerMessageRequest {
  @OptionalId() id?: string | null;
  @Text({ max: limits.ownWords }) text: string;
}

/** Words between the reader and one colleague. */
export class MessageResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(messageKinds) kind: MessageKind;
  @ShowsText() text: string;
  @ShowsText() fromName: string;
  @ShowsText() toName: string;
  /** Whether the reader wrote it. */
  @ShowsFlag() own: boolean;
  @ShowsId({ nullable: true }) answersId: string | null;
  @ShowsDay({ nullable: true }) dueOn: CalendarDay | null;
  @ShowsMoment() writtenAt: string;
  @ShowsMoment({ nullable: true }) settledAt: string | null;
}

/** Something a colleague said that still waits for the reader. */
export class WaitingMessageResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(messageKinds) kind: MessageKind;
  @ShowsText() text: string;
  @ShowsText() fromName: string;
  @ShowsDay({ nullable: true }) dueOn: CalendarDay | null;
  @ShowsMoment() writtenAt: string;
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** A colleague who works with this client too, or leads the team. */
export class MessagePartnerResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
}

/** What passed between the reader and colleagues about one client, and who can be written to. */
export class ClientMessagesResponse {
  @ShowsList(() => MessageResponse) items: MessageResponse[];
  @ShowsList(() => MessagePartnerResponse) colleagues: MessagePartnerResponse[];
  /** Whether the reader may ask for a follow-up. */
  @ShowsFlag() mayFollowUp: boolean;
}
