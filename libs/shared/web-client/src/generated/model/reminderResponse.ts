/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReminderResponseAboutKind } from './reminderResponseAboutKind';
import type { ReminderResponseChannel } from './reminderResponseChannel';
import type { ReminderResponseProblem } from './reminderResponseProblem';
import type { ReminderResponseState } from './reminderResponseState';

export interface ReminderResponse {
  id: string;
  version: number;
  aboutKind: ReminderResponseAboutKind;
  aboutId: string;
  aboutText: string;
  aboutAt: string;
  channel: ReminderResponseChannel;
  dueAt: string;
  text: string;
  textEdited: boolean;
  state: ReminderResponseState;
  /** @nullable */
  problem: ReminderResponseProblem;
  heldBack: boolean;
  attempts: number;
  /** @nullable */
  settledAt: string | null;
  /** @nullable */
  settledByName: string | null;
}
