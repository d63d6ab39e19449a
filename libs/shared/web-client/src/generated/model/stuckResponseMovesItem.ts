/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type StuckResponseMovesItem = typeof StuckResponseMovesItem[keyof typeof StuckResponseMovesItem];


export const StuckResponseMovesItem = {
  ask_question: 'ask_question',
  offer_help: 'offer_help',
  smaller_step: 'smaller_step',
  prepare_talk: 'prepare_talk',
} as const;
