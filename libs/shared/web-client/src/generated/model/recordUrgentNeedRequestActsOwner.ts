/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RecordUrgentNeedRequestActsOwner = typeof RecordUrgentNeedRequestActsOwner[keyof typeof RecordUrgentNeedRequestActsOwner];


export const RecordUrgentNeedRequestActsOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
