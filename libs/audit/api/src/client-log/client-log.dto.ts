import {
  OptionalDay,
  ShowsDay,
  ShowsFlag,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type LogKind,
  logKinds,
  type Relation,
  relations,
  type Role,
  roles,
} from '@ademruimte/contracts';

/** Since when; left out, the last ninety days. */
export class ClientLogQuery {
  @OptionalDay() from?: CalendarDay | null;
}

/** One look at a client, for the client: when, for what and by which role, never by whose name. */
export class ClientLook {
  /** Empty for what is said once for the whole day. */
  @ShowsMoment({ nullable: true }) at: string | null;
  @ShowsOneOf(logKinds) kind: LogKind;
  @ShowsOneOf(relations, { nullable: true }) relation: Relation | null;
  /** For who had no relation with the client; empty for what the product did by itself. */
  @ShowsOneOf(roles, { nullable: true }) role: Role | null;
  @ShowsNumber() times: number;
}

/** What happened on one day. */
export class ClientLogDay {
  @ShowsDay() day: CalendarDay;
  @ShowsList(() => ClientLook) looks: ClientLook[];
}

/** The client's own log, newest day first. */
export class ClientLogResponse {
  @ShowsDay() from: CalendarDay;
  @ShowsDay() until: CalendarDay;
  @ShowsList(() => ClientLogDay) days: ClientLogDay[];
  /** Whether there is more in this period than is shown. */
  @ShowsFlag() isCut: boolean;
}
