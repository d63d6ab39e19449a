/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type WaitingMessageResponseKind = typeof WaitingMessageResponseKind[keyof typeof WaitingMessageResponseKind];


export const WaitingMessageResponseKind = {
  question: 'question',
  thanks: 'thanks',
  follow_up: 'follow_up',
  answer: 'answer',
} as const;
