/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PlateItemResponseKind } from './plateItemResponseKind';
import type { PlateItemResponseStatus } from './plateItemResponseStatus';

export interface PlateItemResponse {
  clientId: string;
  callName: string;
  status: PlateItemResponseStatus;
  assignmentId: string;
  version: number;
  kind: PlateItemResponseKind;
  workloadWeight: number;
  fromDay: string;
  /** @nullable */
  untilDay: string | null;
}
