/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type WentWellResponseKind = typeof WentWellResponseKind[keyof typeof WentWellResponseKind];


export const WentWellResponseKind = {
  goal_reached: 'goal_reached',
  milestone: 'milestone',
  recognition: 'recognition',
} as const;
