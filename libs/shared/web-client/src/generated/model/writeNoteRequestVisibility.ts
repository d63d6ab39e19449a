/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type WriteNoteRequestVisibility = typeof WriteNoteRequestVisibility[keyof typeof WriteNoteRequestVisibility];


export const WriteNoteRequestVisibility = {
  team: 'team',
  care_team: 'care_team',
  shared_with_expert: 'shared_with_expert',
  confidential: 'confidential',
} as const;
