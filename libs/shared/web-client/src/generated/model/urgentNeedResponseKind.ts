/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type UrgentNeedResponseKind = typeof UrgentNeedResponseKind[keyof typeof UrgentNeedResponseKind];


export const UrgentNeedResponseKind = {
  food: 'food',
  eviction: 'eviction',
  cut_off: 'cut_off',
  safety: 'safety',
} as const;
