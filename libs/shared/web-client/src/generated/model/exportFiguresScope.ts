/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ExportFiguresScope = typeof ExportFiguresScope[keyof typeof ExportFiguresScope];


export const ExportFiguresScope = {
  mine: 'mine',
  team: 'team',
  organisation: 'organisation',
} as const;
