/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface BridgeChange {
  up: number;
  same: number;
  down: number;
  n: number;
}
