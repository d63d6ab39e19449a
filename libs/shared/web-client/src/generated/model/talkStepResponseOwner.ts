/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkStepResponseOwner = typeof TalkStepResponseOwner[keyof typeof TalkStepResponseOwner];


export const TalkStepResponseOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
