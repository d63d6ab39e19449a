/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RecognitionResponseKind = typeof RecognitionResponseKind[keyof typeof RecognitionResponseKind];


export const RecognitionResponseKind = {
  word: 'word',
  card: 'card',
  small_gift: 'small_gift',
} as const;
