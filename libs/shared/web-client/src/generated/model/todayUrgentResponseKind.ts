/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TodayUrgentResponseKind = typeof TodayUrgentResponseKind[keyof typeof TodayUrgentResponseKind];


export const TodayUrgentResponseKind = {
  food: 'food',
  eviction: 'eviction',
  cut_off: 'cut_off',
  safety: 'safety',
} as const;
