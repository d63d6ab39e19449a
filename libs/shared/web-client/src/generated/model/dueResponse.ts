/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { DueResponseKind } from './dueResponseKind';
import type { DueResponseUrgentKind } from './dueResponseUrgentKind';

export interface DueResponse {
  clientId: string;
  callName: string;
  kind: DueResponseKind;
  dueOn: string;
  /** @nullable */
  leadWorkerName: string | null;
  /** @nullable */
  urgentKind: DueResponseUrgentKind;
  /** @nullable */
  months: number | null;
  /** @nullable */
  trajectoryId: string | null;
}
