/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type UrgentNeedRequestActsOwner = typeof UrgentNeedRequestActsOwner[keyof typeof UrgentNeedRequestActsOwner];


export const UrgentNeedRequestActsOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
