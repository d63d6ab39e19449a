/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { HandoverPerson } from './handoverPerson';
import type { HandoverResponseState } from './handoverResponseState';

export interface HandoverResponse {
  id: string;
  version: number;
  from: HandoverPerson;
  to: HandoverPerson;
  proposedByName: string;
  onDay: string;
  /** @nullable */
  stayUntilDay: string | null;
  summary: string;
  state: HandoverResponseState;
  hasBegun: boolean;
  /** @nullable */
  decidedByName: string | null;
  /** @nullable */
  decidedAt: string | null;
  /** @nullable */
  decisionWords: string | null;
  /** @nullable */
  leftBehind: number | null;
  mayDecide: boolean;
  mayWithdraw: boolean;
}
