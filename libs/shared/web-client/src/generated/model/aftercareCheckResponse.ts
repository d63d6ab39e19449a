/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AftercareCheckResponseHow } from './aftercareCheckResponseHow';

export interface AftercareCheckResponse {
  id: string;
  version: number;
  trajectoryId: string;
  months: number;
  how: AftercareCheckResponseHow;
  /** @nullable */
  words: string | null;
  wantsBack: boolean;
  doneOn: string;
  doneByName: string;
}
