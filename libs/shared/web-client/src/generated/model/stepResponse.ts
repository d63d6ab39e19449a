/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { StepEventResponse } from './stepEventResponse';
import type { StepResponseOwner } from './stepResponseOwner';
import type { StepResponseStatus } from './stepResponseStatus';

export interface StepResponse {
  id: string;
  version: number;
  goalId: string;
  text: string;
  owner: StepResponseOwner;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  ownerStaffMemberId: string | null;
  dueOn: string;
  status: StepResponseStatus;
  /** @nullable */
  doneOn: string | null;
  replanCount: number;
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
  sharedWithHousehold: boolean;
  suggestSmaller: boolean;
  events: StepEventResponse[];
}
