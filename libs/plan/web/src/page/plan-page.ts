import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { GoalCard, NextStep, nextStepOf } from '@ademruimte/plan-ui';
import type { GoalResponse, StepResponse } from '@ademruimte/web-client';
import { DayPipe, EmptyState, Loaded, ResourceView, Undo } from '@ademruimte/web-ui';
import { PaperOptions } from '../agree/paper-options';
import { PlanSheet } from '../agree/plan-sheet';
import { GoalMoves } from '../goal-moves';
import { OpenPlan } from '../open-plan';
import { PlanDialogs } from '../plan-dialogs';
import { LookBackLine } from '../review/look-back-line';
import { WaitingChoice } from '../review/waiting-choice';
import { StepMoves } from '../step-moves';
import { AgreementCard } from './agreement-card';
import { GoalActions } from './goal-actions';
import { JustDone } from './just-done';
import { planView } from './plan-view-model';

/** How soon after a step was done another press is taken for the same one, in milliseconds. */
const SAME_PRESS = 700;

/** A client's plan: the next step first, then the goals with their small steps, then the rest. */
@Component({
  selector: 'adem-plan-page',
  imports: [
    AgreementCard,
    DayPipe,
    EmptyState,
    GoalActions,
    GoalCard,
    JustDone,
    Loaded,
    LookBackLine,
    MatButton,
    NextStep,
    PaperOptions,
    PlanSheet,
    ResourceView,
    WaitingChoice,
  ],
  providers: [GoalMoves, PlanDialogs, StepMoves],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  protected readonly plan = inject(OpenPlan);
  private readonly goals = inject(GoalMoves);
  private readonly steps = inject(StepMoves);
  private readonly dialogs = inject(PlanDialogs);
  private readonly undo = inject(Undo);

  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly life = inject(DestroyRef);
  private readonly top = viewChild<ElementRef<HTMLElement>>('top');

  protected readonly mayEdit = computed(() => this.plan.may('plan:edit'));
  protected readonly mayAgree = computed(() => this.plan.may('plan:agree'));
  protected readonly mayRecognise = computed(() => this.plan.may('recognition:give'));
  protected readonly showsHistory = computed(() => this.plan.may('history:read'));
  protected readonly mayLookBack = computed(() => this.plan.may('review:read'));
  protected readonly mayDo = (step: StepResponse): boolean => this.plan.mayDo(step);

  protected readonly reminderOf = (step: StepResponse): string => this.plan.reminderOf(step);

  protected readonly view = computed(() => {
    const plan = this.plan.plan();
    return plan && planView(plan);
  });

  private readonly justDoneId = signal('');
  /** The step that was done a moment ago, unless it was taken back. */
  protected readonly justDone = computed(() => {
    const step = this.plan.findStep(this.justDoneId());
    return step?.status === 'done' ? step : undefined;
  });

  protected readonly mayPrint = signal<ReadonlySet<string>>(new Set());
  /** What a copy to take home says: what is going on and allowed on paper, and one step of it. */
  protected readonly copy = computed(() => {
    const goals = this.view()?.active ?? [];
    const onPaper = goals.filter(
      ({ id, lifeDomain }) => !lifeDomain.sensitive || this.mayPrint().has(id),
    );
    const step = nextStepOf(onPaper);
    return { goals, stepId: step?.id ?? '', hasPlanB: !!step?.setbackText };
  });

  private doneAt = 0;

  protected done(step: StepResponse): void {
    // The next step comes where this one stood: an impatient second press is not meant for it.
    if (Date.now() - this.doneAt < SAME_PRESS) return;
    this.doneAt = Date.now();
    this.justDoneId.set(step.id);
    void this.steps.done(step);
    this.keepFocus();
  }

  protected reopen(step: StepResponse): void {
    void this.steps.reopen(step);
  }

  protected letGo(step: StepResponse): void {
    void this.steps.letGo(step);
  }

  protected async replan(step: StepResponse): Promise<void> {
    const answer = await this.dialogs.replan(step);
    if (answer === 'smaller') void this.plan.goTo(['stap', step.id]);
    if (answer === 'planned') this.undo.say($localize`De stap heeft een andere dag.`);
  }

  protected async recognise(goal: GoalResponse, step?: StepResponse): Promise<void> {
    const words = step?.text ?? goal.title;
    const about = { words, goalId: goal.id, stepId: step?.id ?? null };
    if (await this.dialogs.recognise(about)) this.undo.say($localize`Mooi dat je dat zegt.`);
  }

  protected async recogniseJustDone(step: StepResponse): Promise<void> {
    const goal = this.plan.findGoal(step.goalId);
    if (goal) await this.recognise(goal, step);
    this.later();
  }

  protected later(): void {
    this.justDoneId.set('');
    this.keepFocus();
  }

  protected lookBack(part: 'goal' | 'step', id: string): void {
    void this.plan.lookBack(part, id);
  }

  protected rest(goal: GoalResponse): void {
    void this.goals.rest(goal);
    this.keepFocus();
  }

  protected async resume(goal: GoalResponse): Promise<void> {
    const active = this.view()?.active ?? [];
    const isFull = active.length >= (this.plan.plan()?.maxActiveGoals ?? Infinity);
    if (!isFull) return this.goals.resume(goal);
    const rests = await this.dialogs.whichMayRest(active);
    if (rests) await this.goals.resume(goal, rests);
  }

  protected async addMilestone(goalId: string | null): Promise<void> {
    if (await this.dialogs.addMilestone(goalId)) {
      this.undo.say($localize`De mijlpaal staat op de brug.`);
    }
  }

  /** Whose button went away with what it was about comes along to the top of the plan. */
  private keepFocus(): void {
    const find = (): void => {
      if (this.document.activeElement === this.document.body) this.top()?.nativeElement.focus();
    };
    // A dialog may answer after somebody went to another page.
    if (!this.life.destroyed) afterNextRender(find, { injector: this.injector });
  }
}
