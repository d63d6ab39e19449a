import { hidesDomain, type OpenedClient } from '@ademruimte/access-api';
import { planReviewDueOn, suggestsSmallerStep } from '@ademruimte/contracts';
import type { GoalResponse } from './goals.dto';
import type { Agreement, PlanResponse, PlanReviewResponse, PlanVersionResponse } from './plan.dto';
import type {
  AgreementRow,
  GoalRow,
  LookedBackRow,
  PlanRow,
  PlanVersionRow,
  StepRow,
} from './plan.queries';
import type { StepResponse } from './steps.dto';

type PlanInSight = Pick<PlanResponse, 'id' | 'version' | 'status' | 'changedSinceAgreement'>;

const NOTHING_YET: PlanInSight = {
  id: null,
  version: 0,
  status: 'draft',
  changedSinceAgreement: false,
};

/** A plan as it is shown; before the first goal it is an empty draft. */
export function planResponse(row: PlanRow, sharedOnly: boolean): PlanResponse {
  const { maxActiveGoals, versions, recognitions, milestones, lookedBack } = row;
  const [newest] = versions;
  return {
    ...(sharedOnly ? planInSight(row) : (row.plan ?? NOTHING_YET)),
    maxActiveGoals,
    agreed: newest ? agreement(newest, sharedOnly) : null,
    versions: versions.map(({ number, agreedOn }) => ({ number, agreedOn })),
    goals: row.goals.map(goalResponse),
    recognitions,
    milestones,
    review: lookedBack && planReview(lookedBack, row),
  };
}

/** When a plan is looked back on again, by the rule all who count days share. */
function planReview(lookedBack: LookedBackRow, { plan, versions }: PlanRow): PlanReviewResponse {
  const { startedOn, everyMonths, reviewedOn, approval, waiting } = lookedBack;
  const agreedOn =
    versions
      .map((version) => version.agreedOn)
      .sort()
      .at(-1) ?? null;
  const goesOn = startedOn !== null && plan?.status !== 'ended';
  const dueOn = goesOn ? planReviewDueOn({ startedOn, agreedOn, reviewedOn }, everyMonths) : null;
  return { dueOn, reviewedOn, approval, waiting };
}

/**
 * A plan for who sees only what is shared: made of what they see alone, so that it stands still
 * while something changes that they do not see. Its version is for agreeing, which they never do.
 */
function planInSight({ plan, goals, versions }: PlanRow): PlanInSight {
  if (!plan || !(goals.length || versions.length)) return NOTHING_YET;
  const goesOn = goals.some(({ status }) => status === 'active' || status === 'paused');
  const agreed = goesOn || !goals.length ? 'agreed' : 'ended';
  const status = versions.length ? agreed : 'draft';
  return { id: plan.id, version: 0, status, changedSinceAgreement: false };
}

/** An agreed version as it is shown. Who sees only what is shared, sees only those of them. */
export function planVersionResponse(
  row: PlanVersionRow,
  reader: Pick<OpenedClient, 'sharedOnly' | 'granted'>,
): PlanVersionResponse {
  const { content, sensitiveGoalIds, agreedAt } = row;
  const hidden = ({ id, lifeDomain }: PlanVersionRow['content']['goals'][number]) =>
    hidesDomain(reader, lifeDomain) || (reader.sharedOnly && sensitiveGoalIds.includes(id));
  return {
    ...agreement(row, reader.sharedOnly),
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
