/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type NoteResponseVisibility = typeof NoteResponseVisibility[keyof typeof NoteResponseVisibility];


export const NoteResponseVisibility = {
  team: 'team',
  care_team: 'care_team',
  shared_with_expert: 'shared_with_expert',
  confidential: 'confidential',
} as const;
