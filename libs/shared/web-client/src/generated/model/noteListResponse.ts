/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NoteResponse } from './noteResponse';

export interface NoteListResponse {
  items: NoteResponse[];
  notesWaitForPurpose: boolean;
  /** @nullable */
  nextCursor: string | null;
}
