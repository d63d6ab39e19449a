/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PersonRequestFormOfAddress } from './personRequestFormOfAddress';

export interface PersonRequest {
  /**
     * @minLength 1
     * @maxLength 100
     */
  callName: string;
  /**
     * @maxLength 100
     * @nullable
     */
  givenNames?: string | null;
  /**
     * @maxLength 100
     * @nullable
     */
  namePrefix?: string | null;
  /**
     * @maxLength 100
     * @nullable
     */
  familyName?: string | null;
  /** @nullable */
  birthDate?: string | null;
  formOfAddress: PersonRequestFormOfAddress;
  /**
     * @maxLength 150
     * @nullable
     */
  addressLine?: string | null;
  /**
     * @maxLength 12
     * @nullable
     */
  postcode?: string | null;
  /**
     * @maxLength 80
     * @nullable
     */
  city?: string | null;
  secretAddress: boolean;
}
