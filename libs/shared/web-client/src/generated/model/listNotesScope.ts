/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListNotesScope = typeof ListNotesScope[keyof typeof ListNotesScope] | null;


export const ListNotesScope = {
  all: 'all',
  loose: 'loose',
} as const;
