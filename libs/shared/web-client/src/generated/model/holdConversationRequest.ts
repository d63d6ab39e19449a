/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AttendeeRequest } from './attendeeRequest';
import type { NoteWords } from './noteWords';

export interface HoldConversationRequest {
  /**
     * @maxLength 2000
     * @nullable
     */
  agreedText?: string | null;
  /** @nullable */
  note?: NoteWords | null;
  /** @maxItems 20 */
  attendees?: AttendeeRequest[];
}
