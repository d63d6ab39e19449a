/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { SecondPersonRole } from './secondPersonRole';

export interface SecondPerson {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  /** @maxLength 254 */
  email: string;
  role: SecondPersonRole;
}
