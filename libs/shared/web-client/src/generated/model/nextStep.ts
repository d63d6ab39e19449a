/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NextStepOwner } from './nextStepOwner';

export interface NextStep {
  text: string;
  dueOn: string;
  owner: NextStepOwner;
}
