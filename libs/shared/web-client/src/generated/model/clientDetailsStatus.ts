/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ClientDetailsStatus = typeof ClientDetailsStatus[keyof typeof ClientDetailsStatus];


export const ClientDetailsStatus = {
  active: 'active',
  paused: 'paused',
  closed: 'closed',
  anonymised: 'anonymised',
} as const;
