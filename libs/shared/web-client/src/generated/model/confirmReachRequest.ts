/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ConfirmReachRequestReach } from './confirmReachRequestReach';

export interface ConfirmReachRequest {
  reach: ConfirmReachRequestReach;
}
