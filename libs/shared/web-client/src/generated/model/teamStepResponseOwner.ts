/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TeamStepResponseOwner = typeof TeamStepResponseOwner[keyof typeof TeamStepResponseOwner];


export const TeamStepResponseOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
