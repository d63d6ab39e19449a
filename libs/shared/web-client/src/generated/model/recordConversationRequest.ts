/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AttendeeRequest } from './attendeeRequest';
import type { NoteWords } from './noteWords';
import type { RecordConversationRequestKind } from './recordConversationRequestKind';
import type { RecordConversationRequestStatus } from './recordConversationRequestStatus';

export interface RecordConversationRequest {
  kind: RecordConversationRequestKind;
  startsAt: string;
  /**
     * @minimum 5
     * @maximum 480
     * @nullable
     */
  durationMinutes?: number | null;
  /**
     * @maxLength 200
     * @nullable
     */
  place?: string | null;
  /** @nullable */
  interpreter?: boolean | null;
  /** @maxItems 20 */
  attendees?: AttendeeRequest[];
  /**
     * @maxLength 2000
     * @nullable
     */
  agreedText?: string | null;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  status?: RecordConversationRequestStatus;
  /** @nullable */
  note?: NoteWords | null;
}
