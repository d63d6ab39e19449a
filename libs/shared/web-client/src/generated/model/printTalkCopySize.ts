/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PrintTalkCopySize = typeof PrintTalkCopySize[keyof typeof PrintTalkCopySize] | null;


export const PrintTalkCopySize = {
  a5: 'a5',
  a4: 'a4',
} as const;
