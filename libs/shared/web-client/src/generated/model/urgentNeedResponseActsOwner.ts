/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type UrgentNeedResponseActsOwner = typeof UrgentNeedResponseActsOwner[keyof typeof UrgentNeedResponseActsOwner];


export const UrgentNeedResponseActsOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
