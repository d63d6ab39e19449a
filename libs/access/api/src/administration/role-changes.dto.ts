import {
  Day,
  OneOf,
  OptionalDay,
  OptionalId,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsMoment,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import { type CalendarDay, type Role, roles } from '@ademruimte/contracts';

export const roleChangeKinds = ['give', 'end'] as const;

/** A role to give, or with `membershipId` the one to end from `fromDay` on. */
export class RoleChangeRequest {
  @OneOf(roles) role: Role;
  @OptionalId() teamId?: string | null;
  @Day() fromDay: CalendarDay;
  @OptionalDay() untilDay?: CalendarDay | null;
  @OptionalId() membershipId?: string | null;
}

/** A proposal that waits for a second person. */
export class RoleChangeResponse {
  @ShowsId() id: string;
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @ShowsOneOf(roleChangeKinds) kind: (typeof roleChangeKinds)[number];
  @ShowsOneOf(roles) role: Role;
  @ShowsText({ nullable: true }) teamName: string | null;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
  @ShowsText() proposedByName: string;
  @ShowsMoment() proposedAt: string;
  /** Whether whoever asks may decide about it. */
  @ShowsFlag() mayDecide: boolean;
}
