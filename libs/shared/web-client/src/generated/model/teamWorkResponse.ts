/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { DueResponse } from './dueResponse';
import type { PlateResponse } from './plateResponse';
import type { StuckResponse } from './stuckResponse';
import type { TeamWorkResponseScope } from './teamWorkResponseScope';
import type { UnassignedResponse } from './unassignedResponse';
import type { WaitedResponse } from './waitedResponse';
import type { WaitingResponse } from './waitingResponse';
import type { WorkTeamResponse } from './workTeamResponse';
import type { WorkTotalsResponse } from './workTotalsResponse';

export interface TeamWorkResponse {
  scope: TeamWorkResponseScope;
  day: string;
  teams: WorkTeamResponse[];
  stuck: StuckResponse[];
  resting: StuckResponse[];
  load: PlateResponse[];
  unassigned: UnassignedResponse[];
  waiting: WaitingResponse[];
  waited: WaitedResponse[];
  due: DueResponse[];
  totals: WorkTotalsResponse;
}
