/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AddMemberRequestRole } from './addMemberRequestRole';

export interface AddMemberRequest {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  role: AddMemberRequestRole;
  /** @nullable */
  birthDate?: string | null;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  clientId?: string | null;
}
