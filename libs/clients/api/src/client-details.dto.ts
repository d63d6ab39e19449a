import {
  Shows,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type AssignmentKind,
  assignmentKinds,
  type CalendarDay,
  type ClientStatus,
  clientStatuses,
  type ContactChannel,
  contactChannels,
  type FormOfAddress,
  formsOfAddress,
  type Permission,
  permissions,
  type StandInReason,
  standInReasons,
  type TrajectoryOutcome,
  trajectoryOutcomes,
  type TrajectoryStatus,
  trajectoryStatuses,
} from '@ademruimte/contracts';

/** How somebody wants to be reached. */
export class ContactDetails {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(contactChannels) channel: ContactChannel;
  @ShowsText({ nullable: true }) phone: string | null;
  @ShowsText({ nullable: true }) email: string | null;
  @ShowsDay({ nullable: true }) numberConfirmedOn: CalendarDay | null;
  @ShowsText() language: string;
  @ShowsFlag() interpreter: boolean;
  @ShowsText({ nullable: true }) bestTime: string | null;
}

/** How we must never reach somebody; with an end it is history. */
export class SafeContactRuleDetails {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() text: string;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) endedOn: CalendarDay | null;
  /** Since when sharing with the household is known to be safe in spite of it. */
  @ShowsDay({ nullable: true }) sharingConfirmedOn: CalendarDay | null;
}

/** What goes well. */
export class StrengthDetails {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() text: string;
  @ShowsDay() notedOn: CalendarDay;
  @ShowsDay({ nullable: true }) endedOn: CalendarDay | null;
}

/** Somebody outside the team who helps. */
export class HelperOfClient {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() name: string;
  @ShowsText() role: string;
  @ShowsText({ nullable: true }) organisationName: string | null;
  @ShowsText({ nullable: true }) reach: string | null;
  @ShowsText({ nullable: true }) mayKnow: string | null;
  @ShowsDay({ nullable: true }) endedOn: CalendarDay | null;
}

/** A spell of support. */
export class TrajectoryDetails {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(trajectoryStatuses) status: TrajectoryStatus;
  @ShowsText() reason: string;
  @ShowsId() processingActivityId: string;
  @ShowsText() processingActivityName: string;
  @ShowsDay() noticeGivenOn: CalendarDay;
  @ShowsDay() startedOn: CalendarDay;
  @ShowsDay({ nullable: true }) pausedOn: CalendarDay | null;
  @ShowsDay({ nullable: true }) endedOn: CalendarDay | null;
  @ShowsOneOf(trajectoryOutcomes, { nullable: true }) outcome: TrajectoryOutcome | null;
}

/** Who works with the client, in which part, and when. */
export class AssignmentDetails {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() staffMemberId: string;
  @ShowsText() staffName: string;
  @ShowsOneOf(assignmentKinds) kind: AssignmentKind;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
  /** Why somebody stands in, when a team lead said so. */
  @ShowsOneOf(standInReasons, { nullable: true }) standInReason: StandInReason | null;
}

/** Everything that is known about who somebody is; each part carries the version to change it. */
export class ClientDetails {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() callName: string;
  @ShowsText({ nullable: true }) givenNames: string | null;
  @ShowsText({ nullable: true }) namePrefix: string | null;
  @ShowsText({ nullable: true }) familyName: string | null;
  @ShowsText() fullName: string;
  @ShowsDay({ nullable: true }) birthDate: CalendarDay | null;
  /** Age today, in whole years. */
  @ShowsNumber({ nullable: true }) age: number | null;
  @ShowsOneOf(formsOfAddress) formOfAddress: FormOfAddress;
  @ShowsOneOf(clientStatuses) status: ClientStatus;
  @ShowsFlag() secretAddress: boolean;
  @ShowsText({ nullable: true }) addressLine: string | null;
  @ShowsText({ nullable: true }) postcode: string | null;
  @ShowsText({ nullable: true }) city: string | null;
  @ShowsId() teamId: string;
  @ShowsText() teamName: string;
  /** What the reader may do with this client. */
  @ShowsListOf(permissions) may: Permission[];
  @Shows(() => ContactDetails) contact: ContactDetails;
  @ShowsList(() => SafeContactRuleDetails) safeContactRules: SafeContactRuleDetails[];
  @ShowsList(() => StrengthDetails) strengths: StrengthDetails[];
  @ShowsList(() => HelperOfClient) helpers: HelperOfClient[];
  @ShowsList(() => TrajectoryDetails) trajectories: TrajectoryDetails[];
  @ShowsList(() => AssignmentDetails) assignments: AssignmentDetails[];
}
