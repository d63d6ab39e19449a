/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NotedCauseResponse } from './notedCauseResponse';
import type { StuckResponseKindsItem } from './stuckResponseKindsItem';
import type { StuckResponseMovesItem } from './stuckResponseMovesItem';

export interface StuckResponse {
  clientId: string;
  callName: string;
  teamId: string;
  /** @nullable */
  leadWorkerId: string | null;
  /** @nullable */
  leadWorkerName: string | null;
  kinds: StuckResponseKindsItem[];
  since: string;
  days: number;
  /** @nullable */
  cause: NotedCauseResponse | null;
  /** @nullable */
  hiddenUntil: string | null;
  moves: StuckResponseMovesItem[];
}
