/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListCaseloadReviewsParams = {
/**
 * @nullable
 */
staffMemberId?: string | null;
};
