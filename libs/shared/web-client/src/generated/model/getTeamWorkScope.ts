/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type GetTeamWorkScope = typeof GetTeamWorkScope[keyof typeof GetTeamWorkScope] | null;


export const GetTeamWorkScope = {
  mine: 'mine',
  team: 'team',
  organisation: 'organisation',
} as const;
