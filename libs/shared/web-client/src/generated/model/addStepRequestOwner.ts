/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AddStepRequestOwner = typeof AddStepRequestOwner[keyof typeof AddStepRequestOwner];


export const AddStepRequestOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
