/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AssessmentResponseStatus = typeof AssessmentResponseStatus[keyof typeof AssessmentResponseStatus];


export const AssessmentResponseStatus = {
  draft: 'draft',
  final: 'final',
} as const;
