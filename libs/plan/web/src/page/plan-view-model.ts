import { nextStepOf, isToDo } from '@ademruimte/plan-ui';
import type { GoalResponse, PlanResponse } from '@ademruimte/web-client';

/** What the page asks for first; everything else on it is quieter. */
export type FirstMove = 'goal' | 'step' | 'agree' | 'do';

const ended = ({ status }: GoalResponse): boolean => status !== 'active' && status !== 'paused';

/** A plan as its page shows it: by what goes on, what rests and what is over. */
export function planView(plan: PlanResponse) {
  const active = plan.goals.filter(({ status }) => status === 'active');
  const hasStep = active.some(({ steps }) => steps.some(({ status }) => status !== 'dropped'));
  const isAgreed = plan.agreed !== null && !plan.changedSinceAgreement;
  return {
    active,
    resting: plan.goals.filter(({ status }) => status === 'paused'),
    ended: plan.goals.filter(ended),
    next: nextStepOf(plan.goals),
    hasStep,
    agreedOn: isAgreed ? (plan.agreed?.agreedOn ?? null) : null,
    first: firstMove(active, { hasStep, isAgreed }),
  };
}

function firstMove(
  active: readonly GoalResponse[],
  { hasStep, isAgreed }: { readonly hasStep: boolean; readonly isAgreed: boolean },
): FirstMove {
  if (active.length === 0) return 'goal';
  if (!hasStep) return 'step';
  if (!isAgreed) return 'agree';
  return active.some(({ steps }) => steps.some(isToDo)) ? 'do' : 'step';
}
