/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PersonRequestFormOfAddress = typeof PersonRequestFormOfAddress[keyof typeof PersonRequestFormOfAddress];


export const PersonRequestFormOfAddress = {
  je: 'je',
  u: 'u',
} as const;
