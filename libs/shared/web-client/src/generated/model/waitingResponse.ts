/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { EarlierTurnResponse } from './earlierTurnResponse';

export interface WaitingResponse {
  id: string;
  version: number;
  clientId: string;
  callName: string;
  teamId: string;
  fromDay: string;
  /** @nullable */
  leadWorkerName: string | null;
  earlier: EarlierTurnResponse[];
}
