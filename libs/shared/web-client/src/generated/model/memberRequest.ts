/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { MemberRequestRole } from './memberRequestRole';

export interface MemberRequest {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  role: MemberRequestRole;
  /** @nullable */
  birthDate?: string | null;
}
