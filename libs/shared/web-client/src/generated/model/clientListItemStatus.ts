/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ClientListItemStatus = typeof ClientListItemStatus[keyof typeof ClientListItemStatus];


export const ClientListItemStatus = {
  active: 'active',
  paused: 'paused',
  closed: 'closed',
  anonymised: 'anonymised',
} as const;
