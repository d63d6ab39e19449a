/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type EmergencyReviewRequestVerdict = typeof EmergencyReviewRequestVerdict[keyof typeof EmergencyReviewRequestVerdict];


export const EmergencyReviewRequestVerdict = {
  justified: 'justified',
  not_justified: 'not_justified',
} as const;
