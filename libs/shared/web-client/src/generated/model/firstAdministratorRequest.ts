/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { SecondPerson } from './secondPerson';

export interface FirstAdministratorRequest {
  /** @maxLength 100 */
  token: string;
  /**
     * @minLength 1
     * @maxLength 100
     */
  organisationName: string;
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  /** @maxLength 254 */
  email: string;
  /** @maxLength 256 */
  password: string;
  second: SecondPerson;
}
