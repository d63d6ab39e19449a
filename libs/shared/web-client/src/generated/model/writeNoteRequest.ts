/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { WriteNoteRequestVisibility } from './writeNoteRequestVisibility';

export interface WriteNoteRequest {
  /**
     * @minLength 1
     * @maxLength 10000
     */
  text: string;
  visibility: WriteNoteRequestVisibility;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  conversationId?: string | null;
}
