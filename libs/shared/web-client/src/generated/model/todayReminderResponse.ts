/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayReminderResponseChannel } from './todayReminderResponseChannel';

export interface TodayReminderResponse {
  id: string;
  version: number;
  channel: TodayReminderResponseChannel;
  text: string;
  aboutAt: string;
  hasSafeContactRule: boolean;
  clientId: string;
  callName: string;
}
