import type { GoalResponse, PlanResponse, StepResponse } from '@ademruimte/web-client';

let count = 0;
const id = (kind: string): string => `${kind}-${(count += 1)}`;

/** A step of the client, to do on Tuesday 24 November, unless said otherwise. */
export function aStep(text: string, more: Partial<StepResponse> = {}): StepResponse {
  return {
    ...{ id: id('step'), version: 3, goalId: '', text, dueOn: '2026-11-24', status: 'open' },
    ...{ owner: 'client', ownerName: null, ownerStaffMemberId: null, doneOn: null },
    ...{ replanCount: 0, ifText: null, thenText: null, setbackText: null, confidence: null },
    ...{ reminderBy: null, reminderHow: null },
    ...{ sharedWithHousehold: false, suggestSmaller: false, events: [] },
    ...more,
  };
}

/** A goal about housing that goes on, unless said otherwise; its steps know it. */
export function aGoal(title: string, more: Partial<GoalResponse> = {}): GoalResponse {
  const own = id('goal');
  const { steps = [] } = more;
  return {
    ...{ id: own, version: 5, title, why: null, horizon: null, status: 'active', outcome: null },
    ...{ outcomeWords: null, endedOn: null, sharedWithHousehold: false, position: 1 },
    lifeDomain: { id: 'wonen-1', code: 'housing', title: 'Wonen', sensitive: false },
    ...more,
    steps: steps.map((step) => ({ ...step, goalId: more.id ?? own })),
  };
}

/** A goal in a sensitive part of life. */
export function aSensitiveGoal(title: string, more: Partial<GoalResponse> = {}): GoalResponse {
  const lifeDomain = { id: 'schulden-1', code: 'debts', title: 'Schulden', sensitive: true };
  return aGoal(title, { lifeDomain, ...more });
}

/** A plan with these goals, which nobody agreed yet. */
export function aPlan(goals: GoalResponse[], more: Partial<PlanResponse> = {}): PlanResponse {
  return {
    ...{ id: 'plan', version: 7, status: 'draft', changedSinceAgreement: false },
    ...{
      maxActiveGoals: 2,
      agreed: null,
      versions: [],
      recognitions: [],
      milestones: [],
      review: null,
    },
    goals,
    ...more,
  };
}

/** What makes a plan agreed on 13 November. */
export const agreed = {
  status: 'agreed',
  agreed: {
    ...{ number: 1, agreedOn: '2026-11-13', way: 'on_tablet' },
    ...{ clientName: 'Amina Haddadi', staffName: 'Sanne Vermeer' },
  },
  versions: [{ number: 1, agreedOn: '2026-11-13' }],
} satisfies Partial<PlanResponse>;
