/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { EmergencyReviewRequestVerdict } from './emergencyReviewRequestVerdict';

export interface EmergencyReviewRequest {
  verdict: EmergencyReviewRequestVerdict;
  /**
     * @maxLength 1000
     * @nullable
     */
  words?: string | null;
}
