/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeLevel } from './bridgeLevel';
import type { BridgeLifeDomainAppliesTo } from './bridgeLifeDomainAppliesTo';
import type { BridgeQuestion } from './bridgeQuestion';
import type { IfThenExample } from './ifThenExample';
import type { UrgentNote } from './urgentNote';

export interface BridgeLifeDomain {
  id: string;
  code: string;
  title: string;
  hint: string;
  appliesTo: BridgeLifeDomainAppliesTo;
  optional: boolean;
  sensitive: boolean;
  /** @nullable */
  skipWhen: string | null;
  /** @nullable */
  workerNote: string | null;
  questions: BridgeQuestion[];
  smallSteps: string[];
  /** @nullable */
  ifThenExample: IfThenExample | null;
  /** @nullable */
  urgent: UrgentNote | null;
  levels: BridgeLevel[];
}
