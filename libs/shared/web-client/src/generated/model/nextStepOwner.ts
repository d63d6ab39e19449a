/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type NextStepOwner = typeof NextStepOwner[keyof typeof NextStepOwner];


export const NextStepOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
