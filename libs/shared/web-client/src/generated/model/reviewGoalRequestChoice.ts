/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviewGoalRequestChoice = typeof ReviewGoalRequestChoice[keyof typeof ReviewGoalRequestChoice];


export const ReviewGoalRequestChoice = {
  keep: 'keep',
  change: 'change',
  let_go: 'let_go',
} as const;
