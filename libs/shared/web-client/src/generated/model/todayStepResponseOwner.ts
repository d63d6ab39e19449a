/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TodayStepResponseOwner = typeof TodayStepResponseOwner[keyof typeof TodayStepResponseOwner];


export const TodayStepResponseOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
