/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { UrgentNeedResponseAbout } from './urgentNeedResponseAbout';
import type { UrgentNeedResponseActsOwner } from './urgentNeedResponseActsOwner';
import type { UrgentNeedResponseKind } from './urgentNeedResponseKind';
import type { UrgentNeedResponseStatus } from './urgentNeedResponseStatus';

export interface UrgentNeedResponse {
  id: string;
  version: number;
  status: UrgentNeedResponseStatus;
  kind: UrgentNeedResponseKind;
  /** @nullable */
  about: UrgentNeedResponseAbout;
  /** @nullable */
  text: string | null;
  knownOn: string;
  /** @nullable */
  endDate: string | null;
  untilDay: string;
  actsOwner: UrgentNeedResponseActsOwner;
  /** @nullable */
  actsName: string | null;
  recordedAt: string;
  recordedByName: string;
  /** @nullable */
  handledAt: string | null;
  /** @nullable */
  handledByName: string | null;
  /** @nullable */
  outcome: string | null;
}
