/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TeamStepResponseOwner } from './teamStepResponseOwner';

export interface TeamStepResponse {
  text: string;
  dueOn: string;
  owner: TeamStepResponseOwner;
}
