import type { GoalView, RecognitionView, StepHappening, StepView } from '../plan-view';

let count = 0;

/** A step of the client that is still to do, unless said otherwise. */
export function aStep(text: string, more: Partial<StepView> = {}): StepView {
  return {
    id: `step-${(count += 1)}`,
    text,
    owner: 'client',
    ownerName: null,
    dueOn: '2026-11-24',
    status: 'open',
    doneOn: null,
    ifText: null,
    thenText: null,
    ...more,
  };
}

/** A goal somebody is working on now. */
export function aGoal(title: string, more: Partial<GoalView> = {}): GoalView {
  return {
    id: `goal-${(count += 1)}`,
    title,
    horizon: null,
    status: 'active',
    endedOn: null,
    lifeDomain: { title: 'Wonen' },
    steps: [],
    ...more,
  };
}

/** A word from Farid, about nothing in particular unless said so. */
export function aRecognition(text: string, about: Partial<RecognitionView> = {}): RecognitionView {
  const id = `recognition-${(count += 1)}`;
  return { id, text, kind: 'word', staffName: 'Farid', goalId: null, stepId: null, ...about };
}

/** Something that happened to a step on a day, at noon. */
export function happened(
  kind: StepHappening['kind'],
  on: string,
  more: Partial<StepHappening> = {},
): StepHappening {
  const happenedAt = `${on}T11:00:00.000Z`;
  return { kind, fromDay: null, toDay: null, happenedAt, staffName: null, reason: null, ...more };
}
