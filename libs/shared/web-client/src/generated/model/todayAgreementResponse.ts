/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TodayAgreementResponse {
  id: string;
  version: number;
  reviewId: string;
  text: string;
  clientId: string;
  callName: string;
}
