/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkStepRequestOwner } from './talkStepRequestOwner';

export interface TalkStepRequest {
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
  owner: TalkStepRequestOwner;
  /**
     * @maxLength 100
     * @nullable
     */
  ownerName?: string | null;
  /** @nullable */
  ownerStaffMemberId?: string | null;
  dueOn: string;
  /**
     * @maxLength 300
     * @nullable
     */
  ifText?: string | null;
  /**
     * @maxLength 300
     * @nullable
     */
  thenText?: string | null;
  /**
     * @maxLength 300
     * @nullable
     */
  setbackText?: string | null;
  /**
     * @minimum 0
     * @maximum 10
     * @nullable
     */
  confidence?: number | null;
  /** @nullable */
  sharedWithHousehold?: boolean | null;
  /**
     * @maxLength 100
     * @nullable
     */
  reminderBy?: string | null;
  /**
     * @maxLength 200
     * @nullable
     */
  reminderHow?: string | null;
  id: string;
}
