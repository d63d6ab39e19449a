/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type GiveRecognitionRequestKind = typeof GiveRecognitionRequestKind[keyof typeof GiveRecognitionRequestKind];


export const GiveRecognitionRequestKind = {
  word: 'word',
  card: 'card',
  small_gift: 'small_gift',
} as const;
