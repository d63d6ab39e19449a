/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PlanReminderRequestAboutKind } from './planReminderRequestAboutKind';
import type { PlanReminderRequestChannel } from './planReminderRequestChannel';

export interface PlanReminderRequest {
  /** @nullable */
  channel?: PlanReminderRequestChannel;
  /** @nullable */
  dueAt?: string | null;
  /**
     * @maxLength 600
     * @nullable
     */
  text?: string | null;
  /** @nullable */
  id?: string | null;
  aboutKind: PlanReminderRequestAboutKind;
  aboutId: string;
}
