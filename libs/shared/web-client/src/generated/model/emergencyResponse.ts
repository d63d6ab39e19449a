/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { EmergencyResponseKind } from './emergencyResponseKind';
import type { EmergencyResponseVerdict } from './emergencyResponseVerdict';

export interface EmergencyResponse {
  id: string;
  version: number;
  clientId: string;
  clientReference: string;
  /** @nullable */
  callName: string | null;
  staffName: string;
  kind: EmergencyResponseKind;
  reason: string;
  openedAt: string;
  until: string;
  isOpen: boolean;
  reviewBy: string;
  /** @nullable */
  reviewedAt: string | null;
  /** @nullable */
  reviewerName: string | null;
  /** @nullable */
  verdict: EmergencyResponseVerdict;
  /** @nullable */
  words: string | null;
}
