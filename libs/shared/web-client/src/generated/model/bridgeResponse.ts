/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeChanges } from './bridgeChanges';
import type { BridgeDraft } from './bridgeDraft';
import type { BridgeMilestone } from './bridgeMilestone';
import type { BridgeMoment } from './bridgeMoment';
import type { BridgePicturePillar } from './bridgePicturePillar';
import type { BridgeTemplateReference } from './bridgeTemplateReference';

export interface BridgeResponse {
  /** @nullable */
  template: BridgeTemplateReference | null;
  /** @nullable */
  now: BridgeMoment | null;
  /** @nullable */
  then: BridgeMoment | null;
  moments: BridgeMoment[];
  /** @nullable */
  nextDueOn: string | null;
  /** @nullable */
  draft: BridgeDraft | null;
  pillars: BridgePicturePillar[];
  change: BridgeChanges;
  milestones: BridgeMilestone[];
}
