/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RatingRequestRatedBy = typeof RatingRequestRatedBy[keyof typeof RatingRequestRatedBy];


export const RatingRequestRatedBy = {
  client: 'client',
  worker: 'worker',
} as const;
