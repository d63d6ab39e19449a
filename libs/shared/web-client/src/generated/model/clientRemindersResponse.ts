/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ChannelsResponse } from './channelsResponse';
import type { ReminderReach } from './reminderReach';
import type { ReminderResponse } from './reminderResponse';

export interface ClientRemindersResponse {
  reach: ReminderReach;
  channels: ChannelsResponse;
  mayEdit: boolean;
  items: ReminderResponse[];
}
