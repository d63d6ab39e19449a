/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { GiveRecognitionRequestKind } from './giveRecognitionRequestKind';

export interface GiveRecognitionRequest {
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
  kind: GiveRecognitionRequestKind;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  goalId?: string | null;
  /** @nullable */
  stepId?: string | null;
}
