import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type AgreementWay, agreementWays, dayOf, limits } from '@ademruimte/contracts';
import { agreementWayNames } from '@ademruimte/plan-ui';
import {
  aDay,
  atMost,
  codeOf,
  ifMatch,
  needed,
  PlanService,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import {
  Choice,
  DayField,
  EmptyState,
  FieldErrors,
  Loaded,
  ResourceView,
  Undo,
} from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OpenPlan } from '../open-plan';
import { ReadersNote } from '../readers-note';
import { PaperOptions } from './paper-options';
import { PlanSheet } from './plan-sheet';

interface Agreeing {
  clientName: string;
  way: AgreementWay | '';
  agreedOn: string;
}

/** Both agree: what the plan says is read aloud, and then a name is put under it. */
@Component({
  selector: 'adem-agree-page',
  imports: [
    Choice,
    DayField,
    EmptyState,
    FieldErrors,
    FormField,
    FormRoot,
    Loaded,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    PaperOptions,
    PlanSheet,
    ReadersNote,
    ResourceView,
  ],
  templateUrl: './agree-page.html',
  styleUrl: './sheet-page.scss',
})
export class AgreePage {
  protected readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);
  private readonly undo = inject(Undo);

  protected readonly mayPrint = signal<ReadonlySet<string>>(new Set());
  protected readonly notice = signal('');
  protected readonly goals = computed(
    () =>
      this.plan.plan()?.goals.filter(({ status }) => status === 'active' || status === 'paused') ??
      [],
  );
  protected readonly hasStep = computed(() =>
    this.goals().some(
      ({ status, steps }) => status === 'active' && steps.some((step) => step.status !== 'dropped'),
    ),
  );

  private readonly names = agreementWayNames();
  protected readonly ways = agreementWays.map((value) => ({ value, label: this.names[value] }));
  private readonly typed = linkedSignal<Agreeing>(() => ({
    clientName: this.plan.fullName(),
    way: '',
    agreedOn: dayOf(new Date()),
  }));
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.clientName, $localize`Vul de naam van de inwoner in.`);
      atMost(path.clientName, limits.fullName);
      needed(path.way, $localize`Kies hoe jullie dit afspraken.`);
      needed(path.agreedOn, $localize`Kies een dag.`);
      aDay(path.agreedOn, 'past');
    },
    { submission: { action: () => this.agree(), onInvalid: (field) => toFirstError(field) } },
  );

  private async agree(): Promise<TreeValidationResult> {
    const plan = this.plan.plan();
    const { clientName, way, agreedOn } = this.typed();
    if (!plan || way === '') return undefined;
    const headers = ifMatch(plan.version);
    this.notice.set('');
    try {
      const body = { clientName, way, agreedOn };
      await firstValueFrom(this.plans.agreePlan(this.plan.clientId(), body, { headers }));
    } catch (error) {
      if (codeOf(error) !== 'record-changed') return refusedBy(error, this.form);
      this.notice.set($localize`Het plan is net veranderd. Lees het samen nog een keer.`);
      this.plan.reload();
      return undefined;
    }
    this.plan.reload();
    await this.plan.goTo();
    this.undo.say($localize`Zo is het afgesproken.`);
    return undefined;
  }
}
