/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { MissConversationRequestBarriersItem } from './missConversationRequestBarriersItem';

export interface MissConversationRequest {
  /** @maxItems 5 */
  barriers?: MissConversationRequestBarriersItem[];
  /**
     * @maxLength 300
     * @nullable
     */
  reason?: string | null;
  /** @nullable */
  newStartsAt?: string | null;
}
