/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TeamStepResponse } from './teamStepResponse';

export interface TeamClientResponse {
  id: string;
  callName: string;
  /** @nullable */
  leadWorkerName: string | null;
  /** @nullable */
  nextStep: TeamStepResponse | null;
  /** @nullable */
  lastContactOn: string | null;
}
