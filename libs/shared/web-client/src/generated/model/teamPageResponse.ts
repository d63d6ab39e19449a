/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { OwnTeamResponse } from './ownTeamResponse';
import type { TeamMemberResponse } from './teamMemberResponse';
import type { TeamNoticeResponse } from './teamNoticeResponse';

export interface TeamPageResponse {
  id: string;
  name: string;
  /** @nullable */
  phone: string | null;
  teams: OwnTeamResponse[];
  members: TeamMemberResponse[];
  /** @nullable */
  clientCount: number | null;
  notices?: TeamNoticeResponse[];
}
