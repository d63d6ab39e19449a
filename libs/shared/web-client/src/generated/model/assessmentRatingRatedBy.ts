/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AssessmentRatingRatedBy = typeof AssessmentRatingRatedBy[keyof typeof AssessmentRatingRatedBy];


export const AssessmentRatingRatedBy = {
  client: 'client',
  worker: 'worker',
} as const;
