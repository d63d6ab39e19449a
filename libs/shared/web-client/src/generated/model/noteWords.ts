/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NoteWordsVisibility } from './noteWordsVisibility';

export interface NoteWords {
  /**
     * @minLength 1
     * @maxLength 10000
     */
  text: string;
  visibility: NoteWordsVisibility;
}
