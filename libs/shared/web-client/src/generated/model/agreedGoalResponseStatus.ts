/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AgreedGoalResponseStatus = typeof AgreedGoalResponseStatus[keyof typeof AgreedGoalResponseStatus];


export const AgreedGoalResponseStatus = {
  active: 'active',
  paused: 'paused',
  reached: 'reached',
  changed: 'changed',
  let_go: 'let_go',
} as const;
