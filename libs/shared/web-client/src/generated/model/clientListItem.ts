/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ClientListItemRelation } from './clientListItemRelation';
import type { ClientListItemStatus } from './clientListItemStatus';
import type { NextStep } from './nextStep';

export interface ClientListItem {
  id: string;
  callName: string;
  fullName: string;
  status: ClientListItemStatus;
  teamId: string;
  teamName: string;
  /** @nullable */
  leadWorkerName: string | null;
  /** @nullable */
  nextStep: NextStep | null;
  /** @nullable */
  nextConversationAt: string | null;
  /** @nullable */
  lastContactOn: string | null;
  relation: ClientListItemRelation;
}
