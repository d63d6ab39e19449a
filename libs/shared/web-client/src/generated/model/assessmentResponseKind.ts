/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AssessmentResponseKind = typeof AssessmentResponseKind[keyof typeof AssessmentResponseKind];


export const AssessmentResponseKind = {
  intake: 'intake',
  progress: 'progress',
  exit: 'exit',
} as const;
