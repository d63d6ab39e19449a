/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkStepResponseOwner } from './talkStepResponseOwner';

export interface TalkStepResponse {
  id: string;
  text: string;
  owner: TalkStepResponseOwner;
  /** @nullable */
  ownerName: string | null;
  dueOn: string;
  /** @nullable */
  ifText: string | null;
  /** @nullable */
  thenText: string | null;
  /** @nullable */
  setbackText: string | null;
  /** @nullable */
  confidence: number | null;
  /** @nullable */
  reminderBy: string | null;
  /** @nullable */
  reminderHow: string | null;
}
