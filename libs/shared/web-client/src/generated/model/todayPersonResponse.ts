/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayStepResponse } from './todayStepResponse';

export interface TodayPersonResponse {
  clientId: string;
  callName: string;
  steps: TodayStepResponse[];
}
