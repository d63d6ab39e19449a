/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AttendeeRequest } from './attendeeRequest';
import type { ReviseConversationRequestKind } from './reviseConversationRequestKind';

export interface ReviseConversationRequest {
  kind: ReviseConversationRequestKind;
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
}
