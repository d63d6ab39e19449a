/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RegisterClientRequestFormOfAddress = typeof RegisterClientRequestFormOfAddress[keyof typeof RegisterClientRequestFormOfAddress];


export const RegisterClientRequestFormOfAddress = {
  je: 'je',
  u: 'u',
} as const;
