/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SharedStepOwner = typeof SharedStepOwner[keyof typeof SharedStepOwner];


export const SharedStepOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
