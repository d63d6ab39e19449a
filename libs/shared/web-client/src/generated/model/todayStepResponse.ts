/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayStepResponseOwner } from './todayStepResponseOwner';

export interface TodayStepResponse {
  id: string;
  version: number;
  goalId: string;
  text: string;
  owner: TodayStepResponseOwner;
  /** @nullable */
  ownerName: string | null;
  dueOn: string;
  goalTitle: string;
}
