/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkKitConversationKind } from './talkKitConversationKind';

export interface TalkKitConversation {
  id: string;
  version: number;
  startsAt: string;
  kind: TalkKitConversationKind;
  /** @nullable */
  place: string | null;
}
