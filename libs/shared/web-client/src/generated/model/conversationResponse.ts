/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AttendeeResponse } from './attendeeResponse';
import type { ConversationResponseKind } from './conversationResponseKind';
import type { ConversationResponseMissedBarriersItem } from './conversationResponseMissedBarriersItem';
import type { ConversationResponseStatus } from './conversationResponseStatus';
import type { NoteResponse } from './noteResponse';
import type { TalkChoiceResponse } from './talkChoiceResponse';

export interface ConversationResponse {
  id: string;
  version: number;
  kind: ConversationResponseKind;
  status: ConversationResponseStatus;
  startsAt: string;
  /** @nullable */
  durationMinutes: number | null;
  /** @nullable */
  place: string | null;
  interpreter: boolean;
  /** @nullable */
  agreedText: string | null;
  /** @nullable */
  missedReason: string | null;
  missedBarriers: ConversationResponseMissedBarriersItem[];
  /** @nullable */
  movedToId: string | null;
  attendees: AttendeeResponse[];
  notes: NoteResponse[];
  choices: TalkChoiceResponse[];
  hasCopy: boolean;
}
