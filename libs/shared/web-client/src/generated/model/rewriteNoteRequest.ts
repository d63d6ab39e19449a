/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RewriteNoteRequestVisibility } from './rewriteNoteRequestVisibility';

export interface RewriteNoteRequest {
  /**
     * @minLength 1
     * @maxLength 10000
     */
  text: string;
  visibility: RewriteNoteRequestVisibility;
}
