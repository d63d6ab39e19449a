import {
  Day,
  OneOf,
  OptionalDay,
  OptionalId,
  OptionalOneOf,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type HouseholdRole,
  householdRoles,
  limits,
  type StepOwner,
  stepOwners,
  type StepStatus,
  stepStatuses,
} from '@ademruimte/contracts';

/** What a household is called. */
export class HouseholdRequest {
  @Text({ max: limits.name }) name: string;
}

/** A household begins, with the client as its first member. */
export class StartHouseholdRequest extends HouseholdRequest {
  @OptionalId() id?: string | null;
  /** The client's own role in it; "other" when left out. */
  @OptionalOneOf(householdRoles) role?: HouseholdRole | null;
}

/** Who somebody is in a household. */
export class MemberRequest {
  @Text({ max: limits.fullName }) name: string;
  @OneOf(householdRoles) role: HouseholdRole;
  /** Left out it stays as it was. */
  @OptionalDay() birthDate?: CalendarDay | null;
}

/** Somebody belongs to the household from today. */
export class AddMemberRequest extends MemberRequest {
  @OptionalId() id?: string | null;
  /** If they are a client too, one the caller works with. */
  @OptionalId() clientId?: string | null;
}

/** The last day somebody belongs to the household. */
export class LeaveRequest {
  @Day() untilDay: CalendarDay;
}

/** Somebody of the household: name and role, nothing more. */
export class HouseholdMemberResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() name: string;
  @ShowsOneOf(householdRoles) role: HouseholdRole;
  /** Whether the reader works with them too; what others do is not told. */
  @ShowsFlag() isClient: boolean;
  @ShowsId({ nullable: true }) clientId: string | null;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
}

/** A step somebody chose to share. */
export class SharedStep {
  @ShowsText() text: string;
  @ShowsOneOf(stepOwners) owner: StepOwner;
  @ShowsDay() dueOn: CalendarDay;
  @ShowsOneOf(stepStatuses) status: StepStatus;
}

/** A goal somebody chose to share; without a title only its steps are shared. */
export class SharedGoal {
  @ShowsText() clientCallName: string;
  @ShowsText({ nullable: true }) title: string | null;
  @ShowsList(() => SharedStep) steps: SharedStep[];
}

/** The household a client lives in; without one every part is empty. */
export class HouseholdResponse {
  @ShowsId({ nullable: true }) id: string | null;
  @ShowsText({ nullable: true }) name: string | null;
  @ShowsNumber({ nullable: true }) version: number | null;
  @ShowsList(() => HouseholdMemberResponse) members: HouseholdMemberResponse[];
  @ShowsList(() => SharedGoal) sharedGoals: SharedGoal[];
}
