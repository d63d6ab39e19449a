/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TeamClientResponse } from './teamClientResponse';
import type { TeamMemberResponse } from './teamMemberResponse';
import type { TeamNoticeResponse } from './teamNoticeResponse';

export interface TeamPageResponse {
  id: string;
  name: string;
  /** @nullable */
  phone: string | null;
  members: TeamMemberResponse[];
  clients?: TeamClientResponse[];
  unassigned?: TeamClientResponse[];
  notices?: TeamNoticeResponse[];
}
