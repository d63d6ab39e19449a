/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface MissConversationRequest {
  /**
     * @maxLength 300
     * @nullable
     */
  reason?: string | null;
  /** @nullable */
  newStartsAt?: string | null;
}
