/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkKitAssessmentKind = typeof TalkKitAssessmentKind[keyof typeof TalkKitAssessmentKind];


export const TalkKitAssessmentKind = {
  intake: 'intake',
  progress: 'progress',
  exit: 'exit',
} as const;
