/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { CloseTrajectoryRequestOutcome } from './closeTrajectoryRequestOutcome';

export interface CloseTrajectoryRequest {
  outcome: CloseTrajectoryRequestOutcome;
  /** @nullable */
  endedOn?: string | null;
}
