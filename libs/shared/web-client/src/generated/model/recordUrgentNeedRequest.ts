/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RecordUrgentNeedRequestAbout } from './recordUrgentNeedRequestAbout';
import type { RecordUrgentNeedRequestActsOwner } from './recordUrgentNeedRequestActsOwner';
import type { RecordUrgentNeedRequestKind } from './recordUrgentNeedRequestKind';

export interface RecordUrgentNeedRequest {
  kind: RecordUrgentNeedRequestKind;
  /** @nullable */
  about?: RecordUrgentNeedRequestAbout;
  /**
     * @maxLength 300
     * @nullable
     */
  text?: string | null;
  /** @nullable */
  endDate?: string | null;
  actsOwner: RecordUrgentNeedRequestActsOwner;
  /**
     * @maxLength 200
     * @nullable
     */
  actsName?: string | null;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  knownOn?: string | null;
}
