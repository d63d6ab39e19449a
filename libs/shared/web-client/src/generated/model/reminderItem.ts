/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReminderItemAboutKind } from './reminderItemAboutKind';
import type { ReminderItemChannel } from './reminderItemChannel';
import type { ReminderItemProblem } from './reminderItemProblem';
import type { ReminderItemState } from './reminderItemState';

export interface ReminderItem {
  id: string;
  version: number;
  aboutKind: ReminderItemAboutKind;
  aboutId: string;
  aboutText: string;
  aboutAt: string;
  channel: ReminderItemChannel;
  dueAt: string;
  text: string;
  textEdited: boolean;
  state: ReminderItemState;
  /** @nullable */
  problem: ReminderItemProblem;
  heldBack: boolean;
  attempts: number;
  /** @nullable */
  settledAt: string | null;
  /** @nullable */
  settledByName: string | null;
  clientId: string;
  callName: string;
}
