/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkNextResponseKind } from './talkNextResponseKind';

export interface TalkNextResponse {
  day: string;
  /** @nullable */
  conversationId: string | null;
  /** @nullable */
  startsAt: string | null;
  /** @nullable */
  kind: TalkNextResponseKind;
  /** @nullable */
  place: string | null;
}
