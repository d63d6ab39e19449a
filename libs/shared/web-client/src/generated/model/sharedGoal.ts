/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { SharedStep } from './sharedStep';

export interface SharedGoal {
  clientCallName: string;
  /** @nullable */
  title: string | null;
  steps: SharedStep[];
}
