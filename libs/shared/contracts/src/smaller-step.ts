import { bounds } from './limits';
import { type StepStatus, stepStatusesToDo } from './statuses';

/** What tells whether a step may be too big. */
export interface StepSize {
  readonly status: StepStatus;
  readonly replanCount: number;
  readonly confidence: number | null;
}

/**
 * Whether a smaller step is worth proposing: somebody is less than 7 sure of it, or it was planned
 * again three times. It is an offer, never a mark: planning again is normal.
 */
export function suggestsSmallerStep({ status, replanCount, confidence }: StepSize): boolean {
  if (!stepStatusesToDo.includes(status)) return false;
  const unsure = confidence !== null && confidence < bounds.confidenceToGo;
  return unsure || replanCount >= bounds.replansBeforeSmallerStep;
}
