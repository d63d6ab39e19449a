/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayUrgentResponseAbout } from './todayUrgentResponseAbout';
import type { TodayUrgentResponseKind } from './todayUrgentResponseKind';

export interface TodayUrgentResponse {
  id: string;
  kind: TodayUrgentResponseKind;
  /** @nullable */
  about: TodayUrgentResponseAbout;
  /** @nullable */
  text: string | null;
  knownOn: string;
  untilDay: string;
  /** @nullable */
  endDate: string | null;
}
