/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TodayReviewResponseKind = typeof TodayReviewResponseKind[keyof typeof TodayReviewResponseKind];


export const TodayReviewResponseKind = {
  measurement: 'measurement',
  plan_review: 'plan_review',
} as const;
