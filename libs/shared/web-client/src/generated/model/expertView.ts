/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FileResponse } from './fileResponse';
import type { PlanResponse } from './planResponse';

export interface ExpertView {
  file: FileResponse;
  plan: PlanResponse;
}
