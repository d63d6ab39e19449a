/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type PictureRatingReason = typeof PictureRatingReason[keyof typeof PictureRatingReason] | null;


export const PictureRatingReason = {
  not_now: 'not_now',
  not_applicable: 'not_applicable',
  not_needed: 'not_needed',
} as const;
