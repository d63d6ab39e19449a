import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import {
  codeOf,
  type GoalResponse,
  ifMatch,
  newId,
  PlanService,
  RecordForm,
} from '@ademruimte/web-client';
import {
  Choice,
  FieldErrors,
  FormFoot,
  inQuotes,
  PlainHelp,
  RecordConflict,
} from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { LifeDomains } from '../life-domains';
import { OpenPlan } from '../open-plan';
import {
  type GoalModel,
  goalModelOf,
  goalParts,
  type GoalRecord,
  goalRules,
  goalWords,
  newGoal,
  noGoal,
} from './goal-model';

/** A goal in the client's own words: the part of life it is about, when, and why. */
@Component({
  selector: 'adem-goal-form',
  imports: [
    Choice,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PlainHelp,
    RecordConflict,
  ],
  templateUrl: './goal-form.html',
  styleUrl: './goal-form.scss',
})
export class GoalForm {
  /** The goal to put in other words; null for a new one. */
  readonly goal = input<GoalResponse | null>(null);
  readonly saved = output<string>();
  readonly left = output();

  private readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);
  protected readonly domains = inject(LifeDomains);
  private readonly id = newId();

  private readonly active = computed(
    () => this.plan.plan()?.goals.filter(({ status }) => status === 'active') ?? [],
  );
  protected readonly isFull = computed(() => {
    const max = this.plan.plan()?.maxActiveGoals ?? Infinity;
    return this.goal() === null && this.active().length >= max;
  });
  protected readonly mayRest = computed(() =>
    this.active().map(({ id, title }) => ({ value: id, label: inQuotes(title) })),
  );

  protected readonly form = new RecordForm<GoalModel>({
    from: () => this.first(),
    rules: (path) => goalRules(path, this.isFull),
    parts: () => goalParts((id) => this.nameOf(id)),
    draft: () => ({
      form: 'goal',
      clientId: this.plan.clientId(),
      recordId: this.goal()?.id,
    }),
    send: (typed) => this.send(typed),
    read: (current: GoalRecord) => goalModelOf(current),
    done: () => this.saved.emit(this.goal()?.id ?? this.id),
    refused: (error) => this.lookAgain(error),
  });
  protected readonly fields = this.form.fields;
  protected readonly domain = computed(() => this.domains.find(this.form.value().lifeDomainId));
  /** The goal's own part of life, when today's bridge has it no longer. */
  protected readonly formerDomain = computed(() => {
    const former = this.goal()?.lifeDomain;
    return former && !this.domains.find(former.id) ? former : undefined;
  });

  protected letGo(): void {
    this.form.drop();
    this.left.emit();
  }

  private first(): GoalModel {
    const goal = this.goal();
    return goal ? goalModelOf(goal) : noGoal();
  }

  private async send(typed: GoalModel): Promise<void> {
    const clientId = this.plan.clientId();
    const goal = this.goal();
    const headers = ifMatch(typed.version);
    const request = goal
      ? this.plans.reviseGoal(clientId, goal.id, goalWords(typed), { headers })
      : this.plans.addGoal(clientId, newGoal(typed, this.id));
    await firstValueFrom<unknown>(request);
    await this.plan.refresh();
  }

  /** Somebody added a goal meanwhile: with the plan as it is now, the form asks which may rest. */
  private lookAgain(error: unknown): false {
    if (codeOf(error) === 'too-many-active-goals') this.plan.reload();
    return false;
  }

  private nameOf(id: string): string {
    const former = this.goal()?.lifeDomain;
    return this.domains.find(id)?.title ?? (former?.id === id ? former.title : '');
  }
}
