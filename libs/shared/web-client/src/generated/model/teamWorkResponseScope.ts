/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TeamWorkResponseScope = typeof TeamWorkResponseScope[keyof typeof TeamWorkResponseScope];


export const TeamWorkResponseScope = {
  mine: 'mine',
  team: 'team',
  organisation: 'organisation',
} as const;
