import {
  Day,
  Email,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import { type CalendarDay, limits, type Role, roles } from '@ademruimte/contracts';

/** A role somebody has or had, for one team or the whole organisation. */
export class RoleOfPerson {
  @ShowsId() id: string;
  @ShowsOneOf(roles) role: Role;
  @ShowsText({ nullable: true }) teamName: string | null;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
}

/** Somebody who works here or is asked to: nothing about clients. */
export class PersonResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
  @ShowsText() email: string;
  /** Whether they have come in; else their link waits. */
  @ShowsFlag() joined: boolean;
  @ShowsFlag() isSelf: boolean;
  /** Roles of today and later; none for who left. */
  @ShowsList(() => RoleOfPerson) roles: RoleOfPerson[];
  /** Their last day, when nothing of their work goes on. */
  @ShowsDay({ nullable: true }) lastDay: CalendarDay | null;
}

/** A new colleague. Roles are proposed apart. */
export class NewPersonRequest {
  @Text({ max: limits.name }) name: string;
  @Email(limits.email) email: string;
}

/** The first day somebody no longer works here. */
export class EndPersonRequest {
  @Day() fromDay: CalendarDay;
}
