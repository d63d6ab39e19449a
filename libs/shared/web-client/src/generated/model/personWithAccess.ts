/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PartOpened } from './partOpened';
import type { PersonWithAccessBecause } from './personWithAccessBecause';
import type { PersonWithAccessSeesItem } from './personWithAccessSeesItem';

export interface PersonWithAccess {
  staffMemberId: string;
  name: string;
  because: PersonWithAccessBecause;
  sees: PersonWithAccessSeesItem[];
  parts: PartOpened[];
  lifeDomains: string[];
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
  /** @nullable */
  untilMoment: string | null;
}
