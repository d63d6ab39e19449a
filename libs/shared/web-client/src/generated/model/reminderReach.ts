/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReminderReachChannel } from './reminderReachChannel';

export interface ReminderReach {
  version: number;
  callName: string;
  channel: ReminderReachChannel;
  /** @nullable */
  phone: string | null;
  /** @nullable */
  email: string | null;
  /** @nullable */
  numberConfirmedOn: string | null;
  /** @nullable */
  emailConfirmedOn: string | null;
  wanted: boolean;
  /** @nullable */
  sender: string | null;
  usualSender: string;
  rules: string[];
  waitsForRules: boolean;
}
