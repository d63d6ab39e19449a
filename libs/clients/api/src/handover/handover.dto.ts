import {
  Day,
  Id,
  OptionalDay,
  OptionalId,
  OptionalIds,
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
  bounds,
  type CalendarDay,
  type HandoverState,
  handoverStates,
  limits,
} from '@ademruimte/contracts';

/** To whom a client goes, from which day, and what the next worker has to know. */
export class ProposeHandoverRequest {
  @OptionalId() id?: string | null;
  @Id() toStaffId: string;
  @Day() onDay: CalendarDay;
  @Text({ max: limits.handoverSummary }) summary: string;
  /** Until when the giver works along; left out, their access ends on the day. */
  @OptionalDay() stayUntilDay?: CalendarDay | null;
  /** Notes that stay behind; every other one goes along. */
  @OptionalIds({ max: bounds.handoverNotes }) leaveNoteIds?: string[] | null;
  /** Confidential notes that go along; every other one stays behind. */
  @OptionalIds({ max: bounds.handoverNotes }) takeNoteIds?: string[] | null;
}

/** Why it does not happen now. */
export class DeclineHandoverRequest {
  @Text({ max: limits.sentence }) words: string;
}

/** What can be said of a client in a few sentences, from what is in the file. */
export class HandoverSummary {
  @ShowsText() text: string;
}

/** Somebody who works here. */
export class HandoverPerson {
  @ShowsId() id: string;
  @ShowsText() name: string;
}

/** Somebody of the same household, who goes along: one lead worker at a time. */
export class HandoverCompanion {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** A hand-over as it was proposed and decided. */
export class HandoverResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @Shows(() => HandoverPerson) from: HandoverPerson;
  @Shows(() => HandoverPerson) to: HandoverPerson;
  @ShowsText() proposedByName: string;
  @ShowsDay() onDay: CalendarDay;
  @ShowsDay({ nullable: true }) stayUntilDay: CalendarDay | null;
  @ShowsText() summary: string;
  @ShowsOneOf(handoverStates) state: HandoverState;
  /** Whether access has moved. */
  @ShowsFlag() hasBegun: boolean;
  @ShowsText({ nullable: true }) decidedByName: string | null;
  @ShowsMoment({ nullable: true }) decidedAt: string | null;
  @ShowsText({ nullable: true }) decisionWords: string | null;
  /** How many notes were chosen to stay behind; for the giver and who decides alone. */
  @ShowsNumber({ nullable: true }) leftBehind: number | null;
  @ShowsFlag() mayDecide: boolean;
  @ShowsFlag() mayWithdraw: boolean;
}

/** Everything about handing over one client. */
export class HandoversResponse {
  /** Who leads now, or did last. */
  @Shows(() => HandoverPerson, { nullable: true }) giver: HandoverPerson | null;
  /** Who can take over: caseworkers of the client's team, by name. */
  @ShowsList(() => HandoverPerson) candidates: HandoverPerson[];
  @ShowsList(() => HandoverCompanion) alongWith: HandoverCompanion[];
  /** The newest first. */
  @ShowsList(() => HandoverResponse) items: HandoverResponse[];
}
