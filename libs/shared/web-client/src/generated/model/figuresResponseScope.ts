/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FiguresResponseScope = typeof FiguresResponseScope[keyof typeof FiguresResponseScope];


export const FiguresResponseScope = {
  mine: 'mine',
  team: 'team',
  organisation: 'organisation',
} as const;
