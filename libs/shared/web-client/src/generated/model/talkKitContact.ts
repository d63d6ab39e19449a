/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkKitContactChannel } from './talkKitContactChannel';

export interface TalkKitContact {
  /** @nullable */
  channel: TalkKitContactChannel;
  hasPhone: boolean;
  hasEmail: boolean;
}
