/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type UrgentNeedRequestKind = typeof UrgentNeedRequestKind[keyof typeof UrgentNeedRequestKind];


export const UrgentNeedRequestKind = {
  food: 'food',
  eviction: 'eviction',
  cut_off: 'cut_off',
  safety: 'safety',
} as const;
