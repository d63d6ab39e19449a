/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NoteThanksResponse } from './noteThanksResponse';
import type { OwnNoteResponseVisibility } from './ownNoteResponseVisibility';

export interface OwnNoteResponse {
  id: string;
  clientId: string;
  callName: string;
  text: string;
  visibility: OwnNoteResponseVisibility;
  writtenAt: string;
  thanks: NoteThanksResponse[];
}
