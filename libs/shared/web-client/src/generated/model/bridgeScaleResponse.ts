/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ScaleLevel } from './scaleLevel';
import type { ScaleReason } from './scaleReason';

export interface BridgeScaleResponse {
  levels: ScaleLevel[];
  noLevel: ScaleReason[];
}
