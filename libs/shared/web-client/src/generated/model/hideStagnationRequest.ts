/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface HideStagnationRequest {
  /** @nullable */
  hiddenUntil?: string | null;
}
