/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type RatingRequestReason = typeof RatingRequestReason[keyof typeof RatingRequestReason] | null;


export const RatingRequestReason = {
  not_now: 'not_now',
  not_applicable: 'not_applicable',
  not_needed: 'not_needed',
} as const;
