/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type OwnNoteResponseVisibility = typeof OwnNoteResponseVisibility[keyof typeof OwnNoteResponseVisibility];


export const OwnNoteResponseVisibility = {
  team: 'team',
  care_team: 'care_team',
  shared_with_expert: 'shared_with_expert',
  confidential: 'confidential',
} as const;
