/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AgreedGoalResponseStatus } from './agreedGoalResponseStatus';
import type { AgreedStepResponse } from './agreedStepResponse';
import type { PlanLifeDomain } from './planLifeDomain';

export interface AgreedGoalResponse {
  id: string;
  title: string;
  /** @nullable */
  why: string | null;
  /** @nullable */
  horizon: string | null;
  status: AgreedGoalResponseStatus;
  lifeDomain: PlanLifeDomain;
  steps: AgreedStepResponse[];
}
