/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type GoalResponseOutcome = typeof GoalResponseOutcome[keyof typeof GoalResponseOutcome] | null;


export const GoalResponseOutcome = {
  reached: 'reached',
  changed: 'changed',
  let_go: 'let_go',
} as const;
