/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviewItemResponseWhy = typeof ReviewItemResponseWhy[keyof typeof ReviewItemResponseWhy];


export const ReviewItemResponseWhy = {
  went_well: 'went_well',
  stuck: 'stuck',
  due: 'due',
  urgent: 'urgent',
  other: 'other',
} as const;
