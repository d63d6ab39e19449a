/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type GoalResponseStatus = typeof GoalResponseStatus[keyof typeof GoalResponseStatus];


export const GoalResponseStatus = {
  active: 'active',
  paused: 'paused',
  reached: 'reached',
  changed: 'changed',
  let_go: 'let_go',
} as const;
