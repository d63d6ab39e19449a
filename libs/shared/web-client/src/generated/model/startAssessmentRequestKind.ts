/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type StartAssessmentRequestKind = typeof StartAssessmentRequestKind[keyof typeof StartAssessmentRequestKind];


export const StartAssessmentRequestKind = {
  intake: 'intake',
  progress: 'progress',
  exit: 'exit',
} as const;
