import { suggestsSmallerStep } from '@ademruimte/contracts';
import type { GoalResponse } from './goals.dto';
import type { Agreement, PlanResponse, PlanVersionResponse } from './plan.dto';
import type { AgreementRow, GoalRow, PlanRow, PlanVersionRow, StepRow } from './plan.queries';
import type { StepResponse } from './steps.dto';

const NOTHING_YET = {
  id: null,
  version: 0,
  status: 'draft',
  changedSinceAgreement: false,
} as const;

/**
 * A plan as it is shown; before the first goal it is an empty draft. Who sees only what is shared
 * is not told of changes: they may be in what they do not see.
 */
export function planResponse(row: PlanRow, sharedOnly: boolean): PlanResponse {
  const { maxActiveGoals, versions, recognitions, milestones } = row;
  const [newest] = versions;
  const plan = row.plan ?? NOTHING_YET;
  return {
    ...plan,
    changedSinceAgreement: plan.changedSinceAgreement && !sharedOnly,
    maxActiveGoals,
    agreed: newest ? agreement(newest, sharedOnly) : null,
    versions: versions.map(({ number, agreedOn }) => ({ number, agreedOn })),
    goals: row.goals.map(goalResponse),
    recognitions,
    milestones,
  };
}

/** An agreed version as it is shown. Who sees only what is shared, sees no sensitive goal. */
export function planVersionResponse(row: PlanVersionRow, sharedOnly: boolean): PlanVersionResponse {
  const { content, sensitiveGoalIds, agreedAt } = row;
  const hidden = ({ id, lifeDomain }: PlanVersionRow['content']['goals'][number]) =>
    sharedOnly && (lifeDomain.sensitive || sensitiveGoalIds.includes(id));
  return {
    ...agreement(row, sharedOnly),
    agreedAt: agreedAt.toISOString(),
    goals: content.goals.filter((goal) => !hidden(goal)),
  };
}

function agreement(row: AgreementRow, sharedOnly: boolean): Agreement {
  const { number, agreedOn, way, clientName, staffName } = row;
  return { number, agreedOn, way, clientName: sharedOnly ? null : clientName, staffName };
}

/** A goal with its steps as they are shown. */
export function goalResponse(goal: GoalRow): GoalResponse {
  return { ...goal, steps: goal.steps.map(stepResponse) };
}

function stepResponse(step: StepRow): StepResponse {
  return {
    ...step,
    suggestSmaller: suggestsSmallerStep(step),
    // PostgreSQL writes a moment in JSON with an offset; the contract says UTC.
    events: step.events.map((event) => ({
      ...event,
      happenedAt: new Date(event.happenedAt).toISOString(),
    })),
  };
}
