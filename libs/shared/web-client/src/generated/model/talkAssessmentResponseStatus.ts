/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkAssessmentResponseStatus = typeof TalkAssessmentResponseStatus[keyof typeof TalkAssessmentResponseStatus];


export const TalkAssessmentResponseStatus = {
  draft: 'draft',
  final: 'final',
} as const;
