/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type EndGoalRequestOutcome = typeof EndGoalRequestOutcome[keyof typeof EndGoalRequestOutcome];


export const EndGoalRequestOutcome = {
  reached: 'reached',
  changed: 'changed',
  let_go: 'let_go',
} as const;
