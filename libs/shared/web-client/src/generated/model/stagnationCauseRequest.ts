/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { StagnationCauseRequestCause } from './stagnationCauseRequestCause';

export interface StagnationCauseRequest {
  /** @nullable */
  id?: string | null;
  cause: StagnationCauseRequestCause;
  /**
     * @maxLength 300
     * @nullable
     */
  words?: string | null;
  /** @nullable */
  hiddenUntil?: string | null;
}
