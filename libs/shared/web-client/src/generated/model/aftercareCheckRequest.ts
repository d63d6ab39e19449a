/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AftercareCheckRequestHow } from './aftercareCheckRequestHow';

export interface AftercareCheckRequest {
  /** @nullable */
  id?: string | null;
  trajectoryId: string;
  /**
     * @minimum 3
     * @maximum 12
     */
  months: number;
  how: AftercareCheckRequestHow;
  /**
     * @maxLength 300
     * @nullable
     */
  words?: string | null;
  /** @nullable */
  wantsBack?: boolean | null;
  /** @nullable */
  doneOn?: string | null;
}
