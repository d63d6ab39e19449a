/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkChoiceResponseKept = typeof TalkChoiceResponseKept[keyof typeof TalkChoiceResponseKept];


export const TalkChoiceResponseKept = {
  mine: 'mine',
  theirs: 'theirs',
} as const;
