/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeChange } from './bridgeChange';

export interface BridgeChanges {
  client: BridgeChange;
  worker: BridgeChange;
}
