/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PlateItemResponseStatus = typeof PlateItemResponseStatus[keyof typeof PlateItemResponseStatus];


export const PlateItemResponseStatus = {
  active: 'active',
  paused: 'paused',
  closed: 'closed',
  anonymised: 'anonymised',
} as const;
