/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type WaitingChoiceChoice = typeof WaitingChoiceChoice[keyof typeof WaitingChoiceChoice];


export const WaitingChoiceChoice = {
  keep: 'keep',
  change: 'change',
  let_go: 'let_go',
} as const;
