/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type StuckResponseKindsItem = typeof StuckResponseKindsItem[keyof typeof StuckResponseKindsItem];


export const StuckResponseKindsItem = {
  quiet: 'quiet',
  replanned: 'replanned',
  no_change: 'no_change',
} as const;
