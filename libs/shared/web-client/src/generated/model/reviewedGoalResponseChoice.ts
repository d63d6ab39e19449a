/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviewedGoalResponseChoice = typeof ReviewedGoalResponseChoice[keyof typeof ReviewedGoalResponseChoice];


export const ReviewedGoalResponseChoice = {
  keep: 'keep',
  change: 'change',
  let_go: 'let_go',
} as const;
