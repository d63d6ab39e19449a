/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReadFiguresScope = typeof ReadFiguresScope[keyof typeof ReadFiguresScope];


export const ReadFiguresScope = {
  mine: 'mine',
  team: 'team',
  organisation: 'organisation',
} as const;
