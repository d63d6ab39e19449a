/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface DraftResponse {
  content: string;
  savedAt: string;
  revision: number;
}
