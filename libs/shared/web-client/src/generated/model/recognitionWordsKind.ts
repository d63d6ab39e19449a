/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RecognitionWordsKind = typeof RecognitionWordsKind[keyof typeof RecognitionWordsKind];


export const RecognitionWordsKind = {
  word: 'word',
  card: 'card',
  small_gift: 'small_gift',
} as const;
