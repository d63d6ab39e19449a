/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AgreedStepResponseOwner } from './agreedStepResponseOwner';
import type { AgreedStepResponseStatus } from './agreedStepResponseStatus';

export interface AgreedStepResponse {
  id: string;
  text: string;
  owner: AgreedStepResponseOwner;
  /** @nullable */
  ownerName: string | null;
  dueOn: string;
  status: AgreedStepResponseStatus;
  /** @nullable */
  doneOn: string | null;
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
