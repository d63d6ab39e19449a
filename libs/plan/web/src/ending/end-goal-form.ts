import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { goalOutcomes } from '@ademruimte/contracts';
import { outcomeNames } from '@ademruimte/plan-ui';
import { type GoalResponse, ifMatch, PlanService, RecordForm } from '@ademruimte/web-client';
import { Choice, FieldErrors, FormFoot, inQuotes, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { RecognitionFields } from '../fields/recognition-fields';
import { OpenPlan } from '../open-plan';
import { endingFrom, type EndingModel, endingRules, noEnding } from './ending-model';

type GoalNow = Pick<GoalResponse, 'version' | 'title'>;

/** Ends a goal with what came of it. Each ending is a good one, and each deserves a kind word. */
@Component({
  selector: 'adem-end-goal-form',
  imports: [
    Choice,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    RecognitionFields,
    RecordConflict,
  ],
  templateUrl: './end-goal-form.html',
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class EndGoalForm {
  readonly goal = input.required<GoalResponse>();
  /** That letting go was chosen before, and why, to begin with. */
  readonly chosen = input<{ readonly words: string | null }>();
  readonly saved = output();
  readonly left = output();

  protected readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);

  private readonly names = outcomeNames();
  protected readonly outcomes = goalOutcomes.map((value) => ({ value, label: this.names[value] }));
  /** What a colleague made of the goal meanwhile. */
  private readonly titleNow = signal('');
  protected readonly now = computed(() => {
    const title = inQuotes(this.titleNow());
    return $localize`Het doel heet nu ${title}:title:.`;
  });

  protected readonly form = new RecordForm<EndingModel>({
    from: () => this.first(),
    rules: endingRules,
    draft: () => ({
      form: 'goal-ending',
      clientId: this.plan.clientId(),
      recordId: this.goal().id,
    }),
    send: (typed) => this.send(typed),
    read: (current: GoalNow) => this.changed(current),
    done: () => this.saved.emit(),
  });
  protected readonly fields = this.form.fields;

  protected letGo(): void {
    this.form.drop();
    this.left.emit();
  }

  private first(): EndingModel {
    const [empty, chosen] = [noEnding(this.goal().version), this.chosen()];
    return chosen ? { ...empty, outcome: 'let_go', words: chosen.words ?? '' } : empty;
  }

  private changed(current: GoalNow): EndingModel {
    this.titleNow.set(current.title);
    return { ...this.form.value(), version: current.version };
  }

  private async send(typed: EndingModel): Promise<void> {
    if (typed.outcome === '') return;
    const headers = ifMatch(typed.version);
    const body = endingFrom(typed, typed.outcome);
    await firstValueFrom(
      this.plans.endGoal(this.plan.clientId(), this.goal().id, body, { headers }),
    );
  }
}
