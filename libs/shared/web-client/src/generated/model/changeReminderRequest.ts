/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ChangeReminderRequestChannel } from './changeReminderRequestChannel';

export interface ChangeReminderRequest {
  /** @nullable */
  channel?: ChangeReminderRequestChannel;
  /** @nullable */
  dueAt?: string | null;
  /**
     * @maxLength 600
     * @nullable
     */
  text?: string | null;
}
