/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { SharedLifeDomain } from './sharedLifeDomain';
import type { SharingAgreementResponseAgreedHow } from './sharingAgreementResponseAgreedHow';
import type { SharingAgreementResponsePartsItem } from './sharingAgreementResponsePartsItem';
import type { SharingAgreementResponseWithKind } from './sharingAgreementResponseWithKind';

export interface SharingAgreementResponse {
  id: string;
  version: number;
  withKind: SharingAgreementResponseWithKind;
  name: string;
  parts: SharingAgreementResponsePartsItem[];
  lifeDomains: SharedLifeDomain[];
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
  agreedHow: SharingAgreementResponseAgreedHow;
  agreedOn: string;
  /** @nullable */
  withdrawnOn: string | null;
}
