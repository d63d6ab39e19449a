/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ClientDetailsFormOfAddress = typeof ClientDetailsFormOfAddress[keyof typeof ClientDetailsFormOfAddress];


export const ClientDetailsFormOfAddress = {
  je: 'je',
  u: 'u',
} as const;
