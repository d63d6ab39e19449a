/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { UrgentNeedRequestAbout } from './urgentNeedRequestAbout';
import type { UrgentNeedRequestActsOwner } from './urgentNeedRequestActsOwner';
import type { UrgentNeedRequestKind } from './urgentNeedRequestKind';

export interface UrgentNeedRequest {
  kind: UrgentNeedRequestKind;
  /** @nullable */
  about?: UrgentNeedRequestAbout;
  /**
     * @maxLength 300
     * @nullable
     */
  text?: string | null;
  /** @nullable */
  endDate?: string | null;
  actsOwner: UrgentNeedRequestActsOwner;
  /**
     * @maxLength 200
     * @nullable
     */
  actsName?: string | null;
}
