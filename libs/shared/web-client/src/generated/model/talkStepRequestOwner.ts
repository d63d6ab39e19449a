/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkStepRequestOwner = typeof TalkStepRequestOwner[keyof typeof TalkStepRequestOwner];


export const TalkStepRequestOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
