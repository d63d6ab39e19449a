import {
  ShowsDay,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsNumber,
  ShowsOneOf,
  Shows,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type Role,
  roles,
  type StepOwner,
  stepOwners,
} from '@ademruimte/contracts';

const FOR_TEAM_LEADS = { required: false };

/** A colleague of the team. */
export class TeamMemberResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
  @ShowsListOf(roles) roles: Role[];
  /** How a colleague reaches them, when they gave a number. */
  @ShowsText({ nullable: true }) phone: string | null;
  /** With how many people they work today; only a team lead is told. */
  @ShowsNumber({ nullable: true }) activeClients: number | null;
}

/** The first thing to do for somebody. */
export class TeamStepResponse {
  @ShowsText() text: string;
  @ShowsDay() dueOn: CalendarDay;
  @ShowsOneOf(stepOwners) owner: StepOwner;
}

/** Somebody the team works with. */
export class TeamClientResponse {
  @ShowsId() id: string;
  @ShowsText() callName: string;
  @ShowsText({ nullable: true }) leadWorkerName: string | null;
  @Shows(() => TeamStepResponse, { nullable: true }) nextStep: TeamStepResponse | null;
  @ShowsDay({ nullable: true }) lastContactOn: CalendarDay | null;
}

/** Something a team lead should know about the work of the team. */
export class TeamNoticeResponse {
  @ShowsOneOf(['many-duplicate-searches']) kind: 'many-duplicate-searches';
  @ShowsText() staffName: string;
  @ShowsDay() day: CalendarDay;
}

/** A team; who leads it also sees whom it works with. */
export class TeamPageResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
  @ShowsText({ nullable: true }) phone: string | null;
  @ShowsList(() => TeamMemberResponse) members: TeamMemberResponse[];
  @ShowsList(() => TeamClientResponse, FOR_TEAM_LEADS) clients?: TeamClientResponse[];
  /** Those among them nobody leads at this moment. */
  @ShowsList(() => TeamClientResponse, FOR_TEAM_LEADS) unassigned?: TeamClientResponse[];
  @ShowsList(() => TeamNoticeResponse, FOR_TEAM_LEADS) notices?: TeamNoticeResponse[];
}
