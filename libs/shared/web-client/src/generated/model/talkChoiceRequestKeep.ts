/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkChoiceRequestKeep = typeof TalkChoiceRequestKeep[keyof typeof TalkChoiceRequestKeep];


export const TalkChoiceRequestKeep = {
  mine: 'mine',
  theirs: 'theirs',
} as const;
