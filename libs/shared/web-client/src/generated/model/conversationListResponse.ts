/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ConversationResponse } from './conversationResponse';

export interface ConversationListResponse {
  items: ConversationResponse[];
  notesWaitForPurpose: boolean;
  /** @nullable */
  nextCursor: string | null;
}
