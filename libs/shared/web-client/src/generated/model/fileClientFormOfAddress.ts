/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileClientFormOfAddress = typeof FileClientFormOfAddress[keyof typeof FileClientFormOfAddress];


export const FileClientFormOfAddress = {
  je: 'je',
  u: 'u',
} as const;
