/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface BridgeMilestone {
  text: string;
  reachedOn: string;
}
