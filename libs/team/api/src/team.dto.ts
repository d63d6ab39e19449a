import {
  OptionalId,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import { type CalendarDay, type Role, roles } from '@ademruimte/contracts';

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

/** A team the reader works in. */
export class OwnTeamResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
  /** Whether they lead it. */
  @ShowsFlag() leads: boolean;
}

/** Something a team lead should know about the work of the team. */
export class TeamNoticeResponse {
  @ShowsOneOf(['many-duplicate-searches']) kind: 'many-duplicate-searches';
  @ShowsText() staffName: string;
  @ShowsDay() day: CalendarDay;
}

/** Which of the own teams. */
export class TeamQuery {
  /** One they lead unless said otherwise, else the first by name. */
  @OptionalId() teamId?: string | null;
}

/** A team; who leads it is also told how many people it works with. */
export class TeamPageResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
  @ShowsText({ nullable: true }) phone: string | null;
  /** All teams the reader works in. */
  @ShowsList(() => OwnTeamResponse) teams: OwnTeamResponse[];
  @ShowsList(() => TeamMemberResponse) members: TeamMemberResponse[];
  /** Those who are helped now, and those whose support rests. */
  @ShowsNumber({ nullable: true }) clientCount: number | null;
  @ShowsList(() => TeamNoticeResponse, FOR_TEAM_LEADS) notices?: TeamNoticeResponse[];
}
