/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayReviewResponse } from './todayReviewResponse';
import type { TodayStepResponse } from './todayStepResponse';
import type { TodayUrgentResponse } from './todayUrgentResponse';

export interface TodayPersonResponse {
  clientId: string;
  callName: string;
  urgentNeeds: TodayUrgentResponse[];
  steps: TodayStepResponse[];
  reviews: TodayReviewResponse[];
  /** @nullable */
  quietSince: string | null;
  /** @nullable */
  lastContactOn: string | null;
}
