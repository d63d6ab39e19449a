/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type WaitedResponseWhyEnded = typeof WaitedResponseWhyEnded[keyof typeof WaitedResponseWhyEnded];


export const WaitedResponseWhyEnded = {
  assigned: 'assigned',
  helped_elsewhere: 'helped_elsewhere',
  no_longer_wanted: 'no_longer_wanted',
  other: 'other',
} as const;
