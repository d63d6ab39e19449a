/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeMomentKind } from './bridgeMomentKind';
import type { BridgeMomentStatus } from './bridgeMomentStatus';

export interface BridgeMoment {
  id: string;
  heldOn: string;
  kind: BridgeMomentKind;
  status: BridgeMomentStatus;
}
