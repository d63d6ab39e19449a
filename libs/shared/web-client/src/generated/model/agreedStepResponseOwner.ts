/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AgreedStepResponseOwner = typeof AgreedStepResponseOwner[keyof typeof AgreedStepResponseOwner];


export const AgreedStepResponseOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
