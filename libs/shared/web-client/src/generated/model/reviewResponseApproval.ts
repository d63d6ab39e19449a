/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviewResponseApproval = typeof ReviewResponseApproval[keyof typeof ReviewResponseApproval];


export const ReviewResponseApproval = {
  none: 'none',
  asked: 'asked',
  approved: 'approved',
  returned: 'returned',
} as const;
