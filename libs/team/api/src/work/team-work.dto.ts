import {
  OptionalId,
  OptionalOneOf,
  Shows,
  ShowsDay,
  ShowsHalves,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type AftercareMonths,
  type BandPosition,
  bandPositions,
  type CalendarDay,
  type DueKind,
  dueKinds,
  type NextMove,
  nextMoves,
  type StagnationCause,
  stagnationCauses,
  type StagnationKind,
  stagnationKinds,
  type UrgentKind,
  urgentKinds,
  type WaitingEnd,
  waitingEnds,
  type WorkScope,
  workScopes,
} from '@ademruimte/contracts';

const MAY_BE_NONE = { nullable: true };

/** Whose work. */
export class TeamWorkQuery {
  /** The team one leads unless said otherwise; for a caseworker their own work. */
  @OptionalOneOf(workScopes) scope?: WorkScope | null;
  /** One of the teams somebody leads. */
  @OptionalId() teamId?: string | null;
}

/** A team whose work is shown. */
export class WorkTeamResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
}

/** What somebody found behind a standstill. */
export class NotedCauseResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(stagnationCauses) cause: StagnationCause;
  @ShowsText(MAY_BE_NONE) words: string | null;
  @ShowsDay() notedOn: CalendarDay;
  @ShowsText() notedByName: string;
  /** Until when nobody need look; only while waiting for somebody else. */
  @ShowsDay(MAY_BE_NONE) hiddenUntil: CalendarDay | null;
}

/** Somebody whose work stands still: in which ways, since when, why, and what may help. */
export class StuckResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsId() teamId: string;
  @ShowsId(MAY_BE_NONE) leadWorkerId: string | null;
  @ShowsText(MAY_BE_NONE) leadWorkerName: string | null;
  @ShowsListOf(stagnationKinds) kinds: StagnationKind[];
  @ShowsDay() since: CalendarDay;
  /** Days since then. */
  @ShowsNumber() days: number;
  @Shows(() => NotedCauseResponse, MAY_BE_NONE) cause: NotedCauseResponse | null;
  /** The day somebody looks again, while that is still to come. */
  @ShowsDay(MAY_BE_NONE) hiddenUntil: CalendarDay | null;
  @ShowsListOf(nextMoves) moves: NextMove[];
}

/** That a colleague is away, now or soon; never why. */
export class AwayResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay(MAY_BE_NONE) untilDay: CalendarDay | null;
}

/** What is on the plate of a colleague, beside the band their team agreed. */
export class PlateResponse {
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @ShowsId() teamId: string;
  @ShowsText() teamName: string;
  @ShowsHalves() weight: number;
  @ShowsNumber() clients: number;
  @ShowsOneOf(bandPositions) position: BandPosition;
  @ShowsNumber(MAY_BE_NONE) bandLow: number | null;
  @ShowsNumber(MAY_BE_NONE) bandHigh: number | null;
  @Shows(() => AwayResponse, MAY_BE_NONE) away: AwayResponse | null;
}

/** Somebody nobody leads the work with. */
export class UnassignedResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsId() teamId: string;
  @ShowsDay() since: CalendarDay;
}

/** A time somebody waited. */
export class EarlierTurnResponse {
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay() untilDay: CalendarDay;
  @ShowsOneOf(waitingEnds) whyEnded: WaitingEnd;
}

/** Somebody who waits, with the times they waited before. */
export class WaitingResponse {
  /** Of the turn they wait in. */
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsId() teamId: string;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsText(MAY_BE_NONE) leadWorkerName: string | null;
  @ShowsList(() => EarlierTurnResponse) earlier: EarlierTurnResponse[];
}

/** Somebody who lately stopped waiting. */
export class WaitedResponse extends EarlierTurnResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
}

/** Something that is past or comes up for somebody. */
export class DueResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsOneOf(dueKinds) kind: DueKind;
  @ShowsDay() dueOn: CalendarDay;
  @ShowsText(MAY_BE_NONE) leadWorkerName: string | null;
  @ShowsOneOf(urgentKinds, MAY_BE_NONE) urgentKind: UrgentKind | null;
  /** Of aftercare: how many months after the end, and of which spell. */
  @ShowsNumber(MAY_BE_NONE) months: AftercareMonths | null;
  @ShowsId(MAY_BE_NONE) trajectoryId: string | null;
}

/** How many there are, also where not all are shown. */
export class WorkTotalsResponse {
  @ShowsNumber() stuck: number;
  @ShowsNumber() resting: number;
  @ShowsNumber() unassigned: number;
  @ShowsNumber() waiting: number;
  @ShowsNumber() due: number;
}

/** Who is stuck and why, whose plate is full, and what is due. */
export class TeamWorkResponse {
  @ShowsOneOf(workScopes) scope: WorkScope;
  @ShowsDay() day: CalendarDay;
  @ShowsList(() => WorkTeamResponse) teams: WorkTeamResponse[];
  @ShowsList(() => StuckResponse) stuck: StuckResponse[];
  /** Those who wait for somebody else, until a day that is still to come. */
  @ShowsList(() => StuckResponse) resting: StuckResponse[];
  /** By name. */
  @ShowsList(() => PlateResponse) load: PlateResponse[];
  @ShowsList(() => UnassignedResponse) unassigned: UnassignedResponse[];
  @ShowsList(() => WaitingResponse) waiting: WaitingResponse[];
  @ShowsList(() => WaitedResponse) waited: WaitedResponse[];
  @ShowsList(() => DueResponse) due: DueResponse[];
  @Shows(() => WorkTotalsResponse) totals: WorkTotalsResponse;
}
