/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { GoalResponseOutcome } from './goalResponseOutcome';
import type { GoalResponseStatus } from './goalResponseStatus';
import type { PlanLifeDomain } from './planLifeDomain';
import type { StepResponse } from './stepResponse';

export interface GoalResponse {
  id: string;
  version: number;
  title: string;
  /** @nullable */
  why: string | null;
  /** @nullable */
  horizon: string | null;
  status: GoalResponseStatus;
  /** @nullable */
  outcome: GoalResponseOutcome;
  /** @nullable */
  outcomeWords: string | null;
  /** @nullable */
  endedOn: string | null;
  lifeDomain: PlanLifeDomain;
  sharedWithHousehold: boolean;
  position: number;
  steps: StepResponse[];
}
