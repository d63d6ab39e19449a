import { Component, computed, input } from '@angular/core';
import type { FormOfAddress, GoalStatus } from '@ademruimte/contracts';
import { ownerOf, sayIfThen, sayWhole, type StepView } from '@ademruimte/plan-ui';
import { capital, DayPipe, QuotePipe, sayDay } from '@ademruimte/web-ui';

/** A goal as it can be read aloud: as it stands now, or as it was once agreed. */
export interface SheetGoal {
  readonly id: string;
  readonly title: string;
  readonly why: string | null;
  readonly horizon: string | null;
  readonly status: GoalStatus;
  readonly lifeDomain: { readonly sensitive: boolean };
  readonly steps: readonly StepView[];
}

/**
 * What two people agree, in large type and whole sentences, to be read aloud and to hang on the
 * fridge. A goal in a sensitive part of life stays off paper until somebody says it may be on it.
 */
@Component({
  selector: 'adem-plan-sheet',
  imports: [DayPipe, QuotePipe],
  templateUrl: './plan-sheet.html',
  styleUrl: './plan-sheet.scss',
})
export class PlanSheet {
  readonly goals = input.required<readonly SheetGoal[]>();
  readonly clientName = input('');
  readonly formOfAddress = input.required<FormOfAddress>();
  /** Goals in a sensitive part of life that may be on paper. */
  readonly mayPrint = input<ReadonlySet<string>>(new Set());
  /** The only step to show: a copy to take home has one step at a time. */
  readonly onlyStepId = input<string | null>(null);

  protected readonly politely = computed(() => this.formOfAddress() === 'u');
  protected readonly shown = computed(() => this.goals().map((goal) => this.sheetOf(goal)));

  private sheetOf(goal: SheetGoal) {
    const only = this.onlyStepId();
    const steps = goal.steps.filter(
      ({ id, status }) => status !== 'dropped' && (only === null || id === only),
    );
    return {
      ...goal,
      offPaper: goal.lifeDomain.sensitive && !this.mayPrint().has(goal.id),
      done: steps.filter(({ status }) => status === 'done'),
      toDo: steps
        .filter(({ status }) => status !== 'done')
        .map((step) => ({
          ...step,
          day: capital(sayDay(step.dueOn)),
          who: capital(ownerOf(step, this.clientName())),
          ifThen: sayIfThen(step.ifText, step.thenText),
          setback: step.setbackText ? sayWhole(step.setbackText) : '',
        })),
    };
  }
}
