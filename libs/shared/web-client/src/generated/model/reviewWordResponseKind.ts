/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviewWordResponseKind = typeof ReviewWordResponseKind[keyof typeof ReviewWordResponseKind];


export const ReviewWordResponseKind = {
  question: 'question',
  answer: 'answer',
  agreed: 'agreed',
} as const;
