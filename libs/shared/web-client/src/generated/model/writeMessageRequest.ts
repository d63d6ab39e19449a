/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { WriteMessageRequestKind } from './writeMessageRequestKind';

export interface WriteMessageRequest {
  /** @nullable */
  id?: string | null;
  kind: WriteMessageRequestKind;
  toStaffMemberId: string;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  text: string;
  /** @nullable */
  dueOn?: string | null;
}
