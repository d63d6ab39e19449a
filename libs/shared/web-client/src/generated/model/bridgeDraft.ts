/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface BridgeDraft {
  id: string;
  version: number;
}
