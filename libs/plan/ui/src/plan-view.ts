import {
  type CalendarDay,
  type GoalStatus,
  type RecognitionKind,
  type StepEventKind,
  type StepOwner,
  type StepStatus,
  stepStatusesToDo,
} from '@ademruimte/contracts';

/** One thing that happened to a step; planning again is as normal as the rest. */
export interface StepHappening {
  readonly kind: StepEventKind;
  readonly fromDay: CalendarDay | null;
  readonly toDay: CalendarDay | null;
  readonly happenedAt: string;
  readonly staffName: string | null;
  readonly reason: string | null;
}

/** A small step as a card shows it. What a first page does not ask for may be missing. */
export interface StepView {
  readonly id: string;
  readonly text: string;
  readonly owner: StepOwner;
  readonly ownerName: string | null;
  readonly dueOn: CalendarDay;
  readonly status: StepStatus;
  readonly doneOn: CalendarDay | null;
  readonly ifText: string | null;
  readonly thenText: string | null;
  readonly setbackText?: string | null;
  readonly sharedWithHousehold?: boolean;
  readonly suggestSmaller?: boolean;
  readonly events?: readonly StepHappening[];
}

/** A goal as a card shows it, in the words of whose goal it is. */
export interface GoalView {
  readonly id: string;
  readonly title: string;
  readonly horizon: string | null;
  readonly status: GoalStatus;
  readonly endedOn: CalendarDay | null;
  readonly lifeDomain: { readonly title: string };
  readonly why?: string | null;
  readonly sharedWithHousehold?: boolean;
  readonly steps: readonly StepView[];
}

/** A word, a card or something small that somebody gave. */
export interface RecognitionView {
  readonly id: string;
  readonly text: string;
  readonly kind: RecognitionKind;
  readonly staffName: string | null;
  readonly goalId: string | null;
  readonly stepId: string | null;
}

/** Whether somebody still has to do the step, on its first day or on another. */
export function isToDo(step: Pick<StepView, 'status'>): boolean {
  return stepStatusesToDo.includes(step.status);
}

/** The step that comes first of all goals somebody is working on now. */
export function nextStepOf<S extends StepView>(
  goals: readonly { readonly status: GoalStatus; readonly steps: readonly S[] }[],
): S | undefined {
  const toDo = goals
    .filter(({ status }) => status === 'active')
    .flatMap(({ steps }) => steps.filter(isToDo));
  return toDo.sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
}
