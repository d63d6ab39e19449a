/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviseStepRequestOwner = typeof ReviseStepRequestOwner[keyof typeof ReviseStepRequestOwner];


export const ReviseStepRequestOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
