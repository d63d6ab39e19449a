import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import {
  type GoalResponse,
  ifMatch,
  listColleaguesResource,
  newId,
  PlanService,
  RecordForm,
  type StepResponse,
} from '@ademruimte/web-client';
import { HowSure, Ideas, sayIfThen } from '@ademruimte/plan-ui';
import {
  Choice,
  DayChoice,
  FieldErrors,
  FormFoot,
  PlainHelp,
  RecordConflict,
} from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { LifeDomains } from '../life-domains';
import { OpenPlan } from '../open-plan';
import {
  newStep,
  noStep,
  type StepModel,
  stepModelOf,
  stepParts,
  type StepRecord,
  stepRules,
  stepWords,
} from './step-model';
import type { Owners, StepOwnerModel } from './step-owner';

/** One small step: what, who, when; if-then; how sure; and what if it goes wrong. */
@Component({
  selector: 'adem-step-form',
  imports: [
    Choice,
    DayChoice,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    HowSure,
    Ideas,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PlainHelp,
    RecordConflict,
  ],
  templateUrl: './step-form.html',
  styleUrl: './step-form.scss',
})
export class StepForm {
  readonly goal = input.required<GoalResponse>();
  /** The step to put in other words; null for a new one. */
  readonly step = input<StepResponse | null>(null);
  readonly saved = output();
  readonly left = output();

  protected readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);
  private readonly domains = inject(LifeDomains);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly id = newId();
  private readonly colleaguesResource = listColleaguesResource({ defaultValue: [] });

  protected readonly form = new RecordForm<StepModel>({
    from: () => this.first(),
    rules: (path) => stepRules(path, () => this.step()?.dueOn ?? ''),
    parts: () => stepParts((typed) => this.nameOf(typed)),
    draft: () => ({
      form: 'step',
      clientId: this.plan.clientId(),
      recordId: this.step()?.id ?? this.goal().id,
    }),
    send: (typed) => this.send(typed),
    read: (current: StepRecord) => stepModelOf(current, this.plan.me()),
    done: () => this.saved.emit(),
  });
  protected readonly fields = this.form.fields;
  protected readonly colleagues = computed(() => {
    const all = this.colleaguesResource.hasValue() ? this.colleaguesResource.value() : [];
    return all.filter(({ id }) => id !== this.plan.me());
  });
  protected readonly whos = computed(() => [
    { value: 'client' as const, label: this.plan.clientName() || $localize`de inwoner` },
    { value: 'me' as const, label: $localize`ik` },
    { value: 'colleague' as const, label: $localize`een collega` },
    { value: 'other' as const, label: $localize`iemand anders` },
  ]);

  private readonly domain = computed(() => this.domains.withCode(this.goal().lifeDomain.code));
  /** The ideas that are not taken yet. */
  protected readonly ideas = computed(() => {
    const text = this.form.value().text.trim();
    return (this.domain()?.smallSteps ?? []).filter((idea) => idea !== text);
  });
  /** One of them as an example of something small, to go on in a sentence. */
  protected readonly smallIdea = computed(() => this.ideas()[0]?.replace(/\.$/, ''));
  protected readonly example = computed(() => {
    const { ifText, thenText } = this.form.value();
    return ifText || thenText ? undefined : (this.domain()?.ifThenExample ?? undefined);
  });
  protected readonly wantsSetback = signal(false);
  private readonly setback = viewChild<ElementRef<HTMLTextAreaElement>>('setback');
  protected readonly showsSetback = computed(
    () => this.wantsSetback() || this.form.value().setbackText !== '',
  );

  protected readonly exampleOf = (one: { readonly if: string; readonly then: string }): string =>
    sayIfThen(one.if, one.then);

  constructor() {
    // It opens where its button stood; who uses a keyboard comes along.
    effect(() => {
      if (this.wantsSetback()) this.setback()?.nativeElement.focus();
    });
  }

  protected letGo(): void {
    this.form.drop();
    this.left.emit();
  }

  /** Somebody is not so sure: the words come up again, to be made smaller. */
  protected makeSmaller(): void {
    const field = this.host.querySelector<HTMLTextAreaElement>('textarea');
    field?.focus();
    field?.select();
  }

  private first(): StepModel {
    const step = this.step();
    return step ? stepModelOf(step, this.plan.me()) : noStep();
  }

  private async send(typed: StepModel): Promise<void> {
    const clientId = this.plan.clientId();
    const step = this.step();
    const headers = ifMatch(typed.version);
    const request = step
      ? this.plans.reviseStep(clientId, step.id, stepWords(typed, this.owners(step)), { headers })
      : this.plans.addStep(clientId, this.goal().id, newStep(typed, this.owners(), this.id));
    await firstValueFrom<unknown>(request);
    await this.plan.refresh();
  }

  private owners(before?: StepResponse): Owners {
    return { me: this.plan.me(), colleagues: this.colleagues(), before };
  }

  private nameOf({ who, colleagueId, ownerName }: StepOwnerModel): string {
    if (who === 'other') return ownerName;
    if (who === 'colleague') {
      const colleague = this.colleagues().find(({ id }) => id === colleagueId);
      return colleague?.name ?? $localize`een collega`;
    }
    return this.whos().find(({ value }) => value === who)?.label ?? '';
  }
}
