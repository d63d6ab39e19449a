/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NotePurposeRequestPurpose } from './notePurposeRequestPurpose';

export interface NotePurposeRequest {
  purpose: NotePurposeRequestPurpose;
}
