/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ContactRequest } from './contactRequest';
import type { RegisterClientRequestFormOfAddress } from './registerClientRequestFormOfAddress';
import type { TrajectoryRequest } from './trajectoryRequest';

export interface RegisterClientRequest {
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
  formOfAddress: RegisterClientRequestFormOfAddress;
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
  /** @nullable */
  id?: string | null;
  /** @nullable */
  teamId?: string | null;
  contact: ContactRequest;
  /**
     * @maxLength 300
     * @nullable
     */
  safeContactRule?: string | null;
  trajectory: TrajectoryRequest;
  /** @maxItems 20 */
  strengths?: string[];
}
