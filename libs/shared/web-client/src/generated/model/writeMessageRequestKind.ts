/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type WriteMessageRequestKind = typeof WriteMessageRequestKind[keyof typeof WriteMessageRequestKind];


export const WriteMessageRequestKind = {
  question: 'question',
  thanks: 'thanks',
  follow_up: 'follow_up',
} as const;
