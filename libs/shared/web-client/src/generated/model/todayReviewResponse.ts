/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayReviewResponseKind } from './todayReviewResponseKind';

export interface TodayReviewResponse {
  kind: TodayReviewResponseKind;
  dueOn: string;
}
