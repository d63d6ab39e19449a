/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkKitStep } from './talkKitStep';

export interface TalkKitGoal {
  id: string;
  version: number;
  title: string;
  lifeDomainId: string;
  sensitive: boolean;
  openSteps: TalkKitStep[];
}
