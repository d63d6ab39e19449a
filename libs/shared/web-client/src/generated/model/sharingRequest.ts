/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { SharingRequestAgreedHow } from './sharingRequestAgreedHow';
import type { SharingRequestWithKind } from './sharingRequestWithKind';

export interface SharingRequest {
  /** @nullable */
  id?: string | null;
  withKind: SharingRequestWithKind;
  /** @nullable */
  staffMemberId?: string | null;
  /** @nullable */
  helperId?: string | null;
  /**
     * @maxLength 200
     * @nullable
     */
  name?: string | null;
  /** @maxItems 5 */
  parts?: string[];
  /** @maxItems 30 */
  lifeDomainCodes?: string[];
  fromDay: string;
  /** @nullable */
  untilDay?: string | null;
  agreedHow: SharingRequestAgreedHow;
  agreedOn: string;
}
