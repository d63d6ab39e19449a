/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { DescribeAssessmentRequestKind } from './describeAssessmentRequestKind';

export interface DescribeAssessmentRequest {
  kind: DescribeAssessmentRequestKind;
  heldOn: string;
}
