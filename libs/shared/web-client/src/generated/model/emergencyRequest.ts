/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { EmergencyRequestKind } from './emergencyRequestKind';

export interface EmergencyRequest {
  /** @nullable */
  id?: string | null;
  kind: EmergencyRequestKind;
  /**
     * @minLength 1
     * @maxLength 1000
     */
  reason: string;
}
