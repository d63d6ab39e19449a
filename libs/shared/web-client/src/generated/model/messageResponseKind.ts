/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type MessageResponseKind = typeof MessageResponseKind[keyof typeof MessageResponseKind];


export const MessageResponseKind = {
  question: 'question',
  thanks: 'thanks',
  follow_up: 'follow_up',
  answer: 'answer',
} as const;
