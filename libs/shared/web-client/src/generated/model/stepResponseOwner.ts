/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type StepResponseOwner = typeof StepResponseOwner[keyof typeof StepResponseOwner];


export const StepResponseOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
