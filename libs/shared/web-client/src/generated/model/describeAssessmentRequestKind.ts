/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type DescribeAssessmentRequestKind = typeof DescribeAssessmentRequestKind[keyof typeof DescribeAssessmentRequestKind];


export const DescribeAssessmentRequestKind = {
  intake: 'intake',
  progress: 'progress',
  exit: 'exit',
} as const;
