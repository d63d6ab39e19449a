/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type PlanReviewResponseApproval = typeof PlanReviewResponseApproval[keyof typeof PlanReviewResponseApproval] | null;


export const PlanReviewResponseApproval = {
  none: 'none',
  asked: 'asked',
  approved: 'approved',
  returned: 'returned',
} as const;
