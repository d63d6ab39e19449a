/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TrajectoryDetailsOutcome } from './trajectoryDetailsOutcome';
import type { TrajectoryDetailsStatus } from './trajectoryDetailsStatus';

export interface TrajectoryDetails {
  id: string;
  version: number;
  status: TrajectoryDetailsStatus;
  reason: string;
  processingActivityId: string;
  processingActivityName: string;
  noticeGivenOn: string;
  startedOn: string;
  /** @nullable */
  pausedOn: string | null;
  /** @nullable */
  endedOn: string | null;
  /** @nullable */
  outcome: TrajectoryDetailsOutcome;
}
