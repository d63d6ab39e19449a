/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { StepEventResponseKind } from './stepEventResponseKind';

export interface StepEventResponse {
  kind: StepEventResponseKind;
  /** @nullable */
  fromDay: string | null;
  /** @nullable */
  toDay: string | null;
  happenedAt: string;
  staffName: string;
  /** @nullable */
  reason: string | null;
}
