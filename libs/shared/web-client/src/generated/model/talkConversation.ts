/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkConversationKind } from './talkConversationKind';

export interface TalkConversation {
  id: string;
  /**
     * @minimum 1
     * @maximum 2147483647
     * @nullable
     */
  version?: number | null;
  kind: TalkConversationKind;
  startsAt: string;
  /**
     * @maxLength 200
     * @nullable
     */
  place?: string | null;
  /**
     * @minimum 5
     * @maximum 480
     * @nullable
     */
  durationMinutes?: number | null;
}
