/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RecordUrgentNeedRequestKind = typeof RecordUrgentNeedRequestKind[keyof typeof RecordUrgentNeedRequestKind];


export const RecordUrgentNeedRequestKind = {
  food: 'food',
  eviction: 'eviction',
  cut_off: 'cut_off',
  safety: 'safety',
} as const;
