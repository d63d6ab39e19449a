/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PrintTalkCopyOnCopy = typeof PrintTalkCopyOnCopy[keyof typeof PrintTalkCopyOnCopy] | null;


export const PrintTalkCopyOnCopy = {
  true: 'true',
  false: 'false',
} as const;
