/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkAssessmentKind = typeof TalkAssessmentKind[keyof typeof TalkAssessmentKind];


export const TalkAssessmentKind = {
  intake: 'intake',
  progress: 'progress',
  exit: 'exit',
} as const;
