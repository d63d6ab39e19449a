/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AddStepRequestOwner } from './addStepRequestOwner';

export interface AddStepRequest {
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
  owner: AddStepRequestOwner;
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
  /** @nullable */
  id?: string | null;
}
