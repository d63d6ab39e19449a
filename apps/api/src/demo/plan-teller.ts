import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, Database } from '@ademruimte/api-platform';
import { Goals, StepProgress, Steps } from '@ademruimte/plan-api';
import type { Cast } from './cast';
import type { DemoClock } from './demo-clock';
import type { Schedule } from './schedule';
import type { StoryGoal, StoryMoment, StoryStep } from './stories';

/** Whose plan it is, and what is needed to tell it. */
export interface PlanOf {
  readonly clientId: string;
  readonly lead: Actor;
  readonly domainIds: ReadonlyMap<string, string>;
  readonly schedule: Schedule;
}

const EVENING = 19;

/** Tells the goals and steps of a story, and later what became of them. */
export class PlanTeller {
  private readonly goalIds = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly cast: Cast,
    private readonly clock: DemoClock,
    private readonly plan: PlanOf,
  ) {}

  /** Adds what this moment brought, and plans what comes of it. */
  async tell(moment: StoryMoment): Promise<void> {
    for (const goal of moment.goals ?? []) await this.addGoal(goal, moment.daysAgo);
    for (const step of moment.steps ?? []) {
      await this.addStep(this.goalIds.get(step.goal) ?? '', step, moment.daysAgo);
    }
  }

  private async addGoal(goal: StoryGoal, daysAgo: number): Promise<void> {
    const id = await this.asLead(() =>
      this.app.get(Goals).add(this.plan.clientId, {
        title: goal.title,
        lifeDomainId: this.plan.domainIds.get(goal.domain) ?? '',
        horizon: goal.horizon ?? null,
        why: goal.why ?? null,
        sharedWithHousehold: goal.shared ?? false,
      }),
    );
    this.goalIds.set(goal.title, id);
    for (const step of goal.steps) await this.addStep(id, step, daysAgo);
    this.planEnd(id, goal, daysAgo);
  }

  private async addStep(goalId: string, step: StoryStep, daysAgo: number): Promise<void> {
    const id = await this.asLead(() =>
      this.app.get(Steps).add(this.plan.clientId, goalId, {
        text: step.text,
        ...ownerOf(step, this.cast),
        dueOn: this.clock.dayAgo(daysAgo - step.inDays),
        ifText: step.ifText ?? null,
        thenText: step.thenText ?? null,
        setbackText: step.setback ?? null,
        confidence: step.confidence ?? null,
      }),
    );
    this.planProgress(id, step, daysAgo);
  }

  /** A step that is planned again is so on its first day; one that is done, on its own day. */
  private planProgress(id: string, step: StoryStep, daysAgo: number): void {
    const progress = this.app.get(StepProgress);
    let version = 1;
    const change = () => ({ clientId: this.plan.clientId, id, version });
    let from = step.inDays;
    for (const to of [step.replannedTo ?? []].flat()) {
      const dueOn = this.clock.dayAgo(daysAgo - to);
      this.plan.schedule.at(daysAgo - from, EVENING, async () => {
        version = await this.asLead(() => progress.replan(change(), { dueOn }));
      });
      from = to;
    }
    if (step.doneAfter === undefined) return;
    const recognition = step.praise ? { text: step.praise, kind: 'word' as const } : null;
    this.plan.schedule.at(daysAgo - step.doneAfter, EVENING, async () => {
      version = await this.asLead(() => progress.done(change(), { recognition }));
    });
  }

  private planEnd(id: string, goal: StoryGoal, daysAgo: number): void {
    const goals = this.app.get(Goals);
    const change = { clientId: this.plan.clientId, id, version: 1 };
    const { becomes, milestone = null } = goal;
    if (becomes === 'paused') {
      this.plan.schedule.at(daysAgo, EVENING, async () => {
        await this.asLead(() => goals.rest(change));
      });
    } else if (becomes !== undefined) {
      const last = Math.max(0, ...goal.steps.map((step) => step.doneAfter ?? 0));
      const recognition = { text: 'Dat heb je zelf gedaan.', kind: 'card' as const };
      this.plan.schedule.at(daysAgo - last - 1, EVENING, async () => {
        await this.asLead(() =>
          goals.end(change, { outcome: becomes, words: null, recognition, milestone }),
        );
      });
    }
  }

  private asLead<T>(work: () => Promise<T>): Promise<T> {
    return this.app.get(Database).transaction(this.plan.lead, work);
  }
}

function ownerOf({ by }: StoryStep, cast: Cast) {
  if (by === 'client') return { owner: 'client' as const };
  return { owner: 'worker' as const, ownerStaffMemberId: cast[by].staffMemberId };
}
