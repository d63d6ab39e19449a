import {
  OptionalDay,
  OptionalId,
  OptionalOneOf,
  OptionalText,
  ShowsDay,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  bounds,
  type CalendarDay,
  type EmergencyKind,
  emergencyKinds,
  historyKinds,
  type HistoryKind,
  limits,
  type LogKind,
  logKinds,
  type LogPart,
  logParts,
  type NotePurpose,
  notePurposes,
  type Relation,
  relations,
  type Role,
  roles,
} from '@ademruimte/contracts';

const CURSOR_MAX = 80;

/** Which lines of the log; never a name, for it stands in an address. */
export class LogFilter {
  /** Left out, it is thirty days before the last day. */
  @OptionalDay() from?: CalendarDay | null;
  /** The last day; left out, today. */
  @OptionalDay() until?: CalendarDay | null;
  @OptionalId() staffMemberId?: string | null;
  @OptionalId() clientId?: string | null;
  @OptionalOneOf(logKinds) kind?: LogKind | null;
}

/** A page of the log. */
export class LogQuery extends LogFilter {
  @OptionalText({ max: CURSOR_MAX }) cursor?: string | null;
}

/** One look or one change: who, whom, when, what kind and why; never what was read or written. */
export class LogLine {
  @ShowsMoment() at: string;
  @ShowsOneOf(logKinds) kind: LogKind;
  /** For a change: where it was, and what was done. */
  @ShowsOneOf(logParts, { nullable: true }) part: LogPart | null;
  @ShowsOneOf(historyKinds, { nullable: true }) operation: HistoryKind | null;
  /** Empty for what the product did by itself. */
  @ShowsText({ nullable: true }) staffName: string | null;
  @ShowsListOf(roles) roles: Role[];
  /** How this person was related to the client at that moment. */
  @ShowsOneOf(relations, { nullable: true }) relation: Relation | null;
  /** Why a team lead reads notes that day. */
  @ShowsOneOf(notePurposes, { nullable: true }) purpose: NotePurpose | null;
  /** Which emergency opened the file at that moment. */
  @ShowsOneOf(emergencyKinds, { nullable: true }) emergency: EmergencyKind | null;
  @ShowsId({ nullable: true }) clientId: string | null;
  @ShowsText({ nullable: true }) clientReference: string | null;
}

/** A page of the log, newest first, with the days it was asked for. */
export class LogPage {
  @ShowsDay() from: CalendarDay;
  @ShowsDay() until: CalendarDay;
  @ShowsList(() => LogLine) items: LogLine[];
  @ShowsText({ nullable: true }) nextCursor: string | null;
}

/** Somebody who works or worked here. */
export class LogPerson {
  @ShowsId() id: string;
  @ShowsText() name: string;
}

/** A piece of a name, or a reference. */
export class LogSearchRequest {
  @Text({ min: bounds.searchMinimum, max: limits.searchWords }) words: string;
}

/** A client the log can be filtered on: no more than tells people with one name apart. */
export class LogClient {
  @ShowsId() id: string;
  @ShowsText() reference: string;
  @ShowsText() name: string;
  @ShowsNumber({ nullable: true }) birthYear: number | null;
}

/** The clients a search found. */
export class LogClients {
  @ShowsList(() => LogClient) items: LogClient[];
}
