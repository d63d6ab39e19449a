/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ChannelsResponse } from './channelsResponse';
import type { ReminderItem } from './reminderItem';

export interface RemindersResponse {
  channels: ChannelsResponse;
  items: ReminderItem[];
}
