/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { SharedStepOwner } from './sharedStepOwner';
import type { SharedStepStatus } from './sharedStepStatus';

export interface SharedStep {
  text: string;
  owner: SharedStepOwner;
  dueOn: string;
  status: SharedStepStatus;
}
