import type { CalendarDay, GoalStatus, StepOwner, StepStatus } from '@ademruimte/contracts';

/** A part of life, as it was called when a goal in it was agreed. */
export interface NamedLifeDomain {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly sensitive: boolean;
}

/** A step word for word, as it was agreed. */
export interface AgreedStep {
  readonly id: string;
  readonly text: string;
  readonly owner: StepOwner;
  readonly ownerName: string | null;
  readonly dueOn: CalendarDay;
  readonly status: StepStatus;
  readonly doneOn: CalendarDay | null;
  readonly ifText: string | null;
  readonly thenText: string | null;
  readonly setbackText: string | null;
  readonly confidence: number | null;
  readonly reminderBy: string | null;
  readonly reminderHow: string | null;
}

/** A goal word for word, as it was agreed. */
export interface AgreedGoal {
  readonly id: string;
  readonly title: string;
  readonly why: string | null;
  readonly horizon: string | null;
  readonly status: GoalStatus;
  readonly lifeDomain: NamedLifeDomain;
  readonly steps: readonly AgreedStep[];
}

/** All a version keeps for ever of what was agreed. */
export interface AgreedContent {
  readonly goals: readonly AgreedGoal[];
}

/**
 * What two people agree on when they agree a plan: the goals that are active or resting, with the
 * steps that still count. Goals that ended and steps that were dropped are history.
 */
export function agreedContent(goals: readonly AgreedGoal[]): AgreedContent {
  return {
    goals: goals
      .filter(({ status }) => status === 'active' || status === 'paused')
      .map(({ id, title, why, horizon, status, lifeDomain, steps }) => {
        const { code, sensitive } = lifeDomain;
        const named = { id: lifeDomain.id, code, title: lifeDomain.title, sensitive };
        const kept = steps.filter((step) => step.status !== 'dropped').map(agreedStep);
        return { id, title, why, horizon, status, lifeDomain: named, steps: kept };
      }),
  };
}

function agreedStep(step: AgreedStep): AgreedStep {
  const { id, text, owner, ownerName, dueOn, status, doneOn } = step;
  const { ifText, thenText, setbackText, confidence } = step;
  const { reminderBy, reminderHow } = step;
  const words = { ifText, thenText, setbackText, confidence, reminderBy, reminderHow };
  return { id, text, owner, ownerName, dueOn, status, doneOn, ...words };
}
