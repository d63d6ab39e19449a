import { HttpErrorResponse } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import {
  type GoalResponse,
  sentenceOf,
  Session,
  StepActions,
  type StepResponse,
} from '@ademruimte/web-client';
import { sayDay, Undo } from '@ademruimte/web-ui';
import { ClientFile } from '../client-file';
import { Appointment } from './appointment';
import { BridgePanel } from './bridge-panel';
import { HandedOver } from './handed-over';
import { Helpers } from './helpers';
import { NextStepPanel } from './next-step-panel';
import { PlanPanel } from './plan-panel';
import { Strengths } from './strengths';
import { Timeline } from './timeline';

/** How soon after a step was done another press is taken for the same one, in milliseconds. */
const SAME_PRESS = 700;

/**
 * The first page of a file: what comes next, when people meet, what the bridge looks like, the
 * plan, what goes well, who helps and what happened, in that order.
 */
@Component({
  selector: 'adem-overview-page',
  imports: [
    ...[Appointment, BridgePanel, HandedOver, Helpers, NextStepPanel, PlanPanel, Strengths],
    ...[RouterLink, Timeline],
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly session = inject(Session);
  private readonly me = this.session.current;
  private readonly steps = inject(StepActions);
  private readonly undo = inject(Undo);
  private readonly router = inject(Router);

  protected readonly file = inject(ClientFile);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private doneAt = 0;

  /** An experience expert does their own steps; a colleague who works on the file does any. */
  protected readonly mayDo = computed(() => {
    const may = this.file.may('step:do');
    const ownOnly = this.file.known()?.relation === 'experience_expert';
    const me = this.me()?.staffMemberId;
    return (step: StepResponse): boolean => may && (!ownOnly || step.ownerStaffMemberId === me);
  });
  protected readonly mayReport = computed(() => this.session.may('bottleneck:report'));
  /** Whether the reader sees the whole file, and not only what is shared with them. */
  protected readonly seesAll = computed(() => this.file.may('contact:read'));

  protected done(step: StepResponse): void {
    // The next step comes where this one stood: an impatient second press is not meant for it.
    if (Date.now() - this.doneAt < SAME_PRESS) return;
    this.doneAt = Date.now();
    void this.act(async () => {
      const takeBack = await this.steps.done(this.seen(step));
      this.undo.offer($localize`Gelukt: ${step.text}:step:`, () => this.act(takeBack));
    });
  }

  protected reopen(step: StepResponse): void {
    void this.act(() => this.steps.reopen(this.seen(step)));
  }

  protected replan(step: StepResponse, dueOn: CalendarDay): void {
    void this.act(async () => {
      const now = await this.steps.replan(this.seen(step), dueOn);
      const message = $localize`Opnieuw gepland: ${sayDay(dueOn)}:day:`;
      // A day that is over cannot be chosen again, so there is no way back to it.
      if (step.dueOn < dayOf(new Date())) this.undo.say(message);
      else this.undo.offer(message, () => this.act(() => this.steps.replan(now, step.dueOn)));
    });
  }

  /** The goal somebody works on now and that waits for its next step. */
  protected activeGoal(goals: readonly GoalResponse[]): GoalResponse | undefined {
    return goals.find(({ status }) => status === 'active');
  }

  protected addStep(goal: GoalResponse | undefined): void {
    if (goal) this.go('doelplan', 'doel', goal.id, 'stap');
  }

  protected go(...path: string[]): void {
    void this.router.navigate(['/inwoners', this.file.clientId(), ...path]);
  }

  private seen({ id, version }: StepResponse) {
    return { clientId: this.file.clientId(), id, version };
  }

  /** What was written is shown by the file itself, which hears of it. */
  private async act(work: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      if (error instanceof HttpErrorResponse && error.status !== 0) this.file.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
