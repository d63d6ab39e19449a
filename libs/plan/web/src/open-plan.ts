import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { FormOfAddress, Permission } from '@ademruimte/contracts';
import { sayReminder } from '@ademruimte/reminders-ui';
import {
  ClientInView,
  type ClientRemindersResponse,
  getPlanResource,
  type GoalResponse,
  sentenceOf,
  Session,
  type StepResponse,
  type WaitingChoice,
} from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { filter, firstValueFrom, map } from 'rxjs';

/** The plan of the client whose pages are open: to read, and to show a change at once. */
@Injectable()
export class OpenPlan {
  private readonly inView = inject(ClientInView);
  private readonly session = inject(Session);
  private readonly undo = inject(Undo);
  private readonly router = inject(Router);
  private readonly params = inject(ActivatedRoute).params;

  readonly clientId = toSignal(this.params.pipe(map((params) => String(params['clientId']))), {
    requireSync: true,
  });
  readonly resource = getPlanResource(this.clientId);
  private readonly loading = toObservable(this.resource.isLoading);
  readonly plan = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  private readonly client = computed(() => this.inView.find(this.clientId()));
  /** How the client is called; empty until the frame knows. */
  readonly clientName = computed(() => this.client()?.callName ?? '');
  readonly fullName = computed(() => this.client()?.fullName ?? '');
  /** How the client wants to be spoken to; the polite form until that is known. */
  readonly formOfAddress = computed<FormOfAddress>(() => this.client()?.formOfAddress ?? 'u');
  readonly me = computed(() => this.session.current()?.staffMemberId ?? '');

  /** How the client is reminded; not asked for by who may not know. */
  private readonly reminders = httpResource<ClientRemindersResponse>(() =>
    this.may('reminder:read') ? `/api/v1/clients/${this.clientId()}/reminders` : undefined,
  );

  may(permission: Permission): boolean {
    return this.inView.may(this.clientId(), permission);
  }

  /** Who works on the file may do every step; an experience expert only their own. */
  mayDo(step: StepResponse): boolean {
    if (!this.may('step:do')) return false;
    return this.may('plan:edit') || step.ownerStaffMemberId === this.me();
  }

  /** How the client is reminded of a step that is still to do; empty when they are not. */
  reminderOf({ id, status }: StepResponse): string {
    const isToDo = status === 'open' || status === 'replanned';
    if (!isToDo || !this.reminders.hasValue()) return '';
    const found = this.reminders
      .value()
      .items.find(({ aboutId, state }) => aboutId === id && state !== 'withdrawn');
    return found ? $localize`Herinnering: ${sayReminder(found)}:line:.` : '';
  }

  findGoal(goalId: string | undefined): GoalResponse | undefined {
    return this.plan()?.goals.find(({ id }) => id === goalId);
  }

  /** What was chosen for a goal when two people looked back, as long as nobody did it. */
  waitingFor(goalId: string): WaitingChoice | undefined {
    return this.plan()?.review?.waiting.find((one) => one.goalId === goalId);
  }

  findStep(stepId: string | undefined): StepResponse | undefined {
    return this.plan()
      ?.goals.flatMap(({ steps }) => steps)
      .find(({ id }) => id === stepId);
  }

  reload(): void {
    this.resource.reload();
    this.reminders.reload();
  }

  /** Fetches the plan again and waits for it, so that what was just written is there to go to. */
  async refresh(): Promise<void> {
    this.resource.reload();
    await firstValueFrom(this.loading.pipe(filter(() => !this.resource.isLoading())));
  }

  /** Goes to a page of this plan; `fragment` points at a place on it. */
  goTo(path: readonly string[] = [], fragment?: string): Promise<boolean> {
    return this.router.navigate(['/inwoners', this.clientId(), 'doelplan', ...path], { fragment });
  }

  /** Goes to where a message on the day of a step can be put ready. */
  remind(stepId: string): Promise<boolean> {
    const address = ['/inwoners', this.clientId(), 'herinneringen'];
    return this.router.navigate(address, { queryParams: { stap: stepId } });
  }

  /** Goes to what was done to a goal or a step. */
  lookBack(part: 'goal' | 'step', id: string): Promise<boolean> {
    return this.router.navigate(['/inwoners', this.clientId(), 'geschiedenis', part, id]);
  }

  /** Shows other values of one goal or step at once, before the server has answered. */
  showGoal(id: string, change: Partial<GoalResponse>): void {
    this.show((goals) => goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal)));
  }

  showStep(id: string, change: Partial<StepResponse>): void {
    const changed = (step: StepResponse) => (step.id === id ? { ...step, ...change } : step);
    this.show((goals) => goals.map((goal) => ({ ...goal, steps: goal.steps.map(changed) })));
  }

  /**
   * Shows a change at once and then sends it; gives what the server answered. When it is refused,
   * the plan is as it was, somebody reads why, and there is no answer.
   */
  async showing<T>(show: () => void, send: () => Promise<T>): Promise<T | undefined> {
    const before = this.plan();
    show();
    try {
      const answer = await send();
      this.reload();
      return answer;
    } catch (error) {
      this.resource.value.set(before);
      this.undo.say(sentenceOf(error));
      // Without a connection there is nothing newer to fetch.
      if ((error as { status?: number }).status) this.reload();
      return undefined;
    }
  }

  private show(change: (goals: GoalResponse[]) => GoalResponse[]): void {
    this.resource.value.update((plan) => plan && { ...plan, goals: change(plan.goals) });
  }
}
