/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type NoteWordsVisibility = typeof NoteWordsVisibility[keyof typeof NoteWordsVisibility];


export const NoteWordsVisibility = {
  team: 'team',
  care_team: 'care_team',
  shared_with_expert: 'shared_with_expert',
  confidential: 'confidential',
} as const;
