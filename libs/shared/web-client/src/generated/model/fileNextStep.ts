/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FileNextStepOwner } from './fileNextStepOwner';
import type { FileNextStepStatus } from './fileNextStepStatus';
import type { StepEventResponse } from './stepEventResponse';

export interface FileNextStep {
  id: string;
  version: number;
  goalId: string;
  text: string;
  owner: FileNextStepOwner;
  /** @nullable */
  ownerName: string | null;
  /** @nullable */
  ownerStaffMemberId: string | null;
  dueOn: string;
  status: FileNextStepStatus;
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
  goalTitle: string;
}
