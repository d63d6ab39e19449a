/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AgreedGoalResponse } from './agreedGoalResponse';
import type { PlanVersionResponseWay } from './planVersionResponseWay';

export interface PlanVersionResponse {
  number: number;
  agreedOn: string;
  way: PlanVersionResponseWay;
  /** @nullable */
  clientName: string | null;
  staffName: string;
  agreedAt: string;
  goals: AgreedGoalResponse[];
}
