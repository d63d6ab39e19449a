/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NoteResponseVisibility } from './noteResponseVisibility';
import type { NoteThanksResponse } from './noteThanksResponse';

export interface NoteResponse {
  id: string;
  version: number;
  text: string;
  closed: boolean;
  visibility: NoteResponseVisibility;
  authorId: string;
  authorName: string;
  own: boolean;
  writtenAt: string;
  /** @nullable */
  conversationId: string | null;
  thankable: boolean;
  thanks: NoteThanksResponse[];
}
