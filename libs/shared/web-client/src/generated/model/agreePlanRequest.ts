/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AgreePlanRequestWay } from './agreePlanRequestWay';

export interface AgreePlanRequest {
  /**
     * @minLength 1
     * @maxLength 200
     */
  clientName: string;
  way: AgreePlanRequestWay;
  /** @nullable */
  agreedOn?: string | null;
}
