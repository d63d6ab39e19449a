/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviewItemRequestWhy = typeof ReviewItemRequestWhy[keyof typeof ReviewItemRequestWhy];


export const ReviewItemRequestWhy = {
  went_well: 'went_well',
  stuck: 'stuck',
  due: 'due',
  urgent: 'urgent',
  other: 'other',
} as const;
