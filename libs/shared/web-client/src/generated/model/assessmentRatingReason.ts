/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type AssessmentRatingReason = typeof AssessmentRatingReason[keyof typeof AssessmentRatingReason] | null;


export const AssessmentRatingReason = {
  not_now: 'not_now',
  not_applicable: 'not_applicable',
  not_needed: 'not_needed',
} as const;
