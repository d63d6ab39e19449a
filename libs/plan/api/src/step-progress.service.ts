import { Injectable } from '@nestjs/common';
import { ClientAccess, hidesDomain } from '@ademruimte/access-api';
import { Database, NotFound } from '@ademruimte/api-platform';
import { type CalendarDay, stepStatusesToDo } from '@ademruimte/contracts';
import { In } from 'typeorm';
import { ActionStep } from './action-step.entity';
import { Appreciation, type RecognitionGiven } from './appreciation.service';
import type { ChangeOf } from './change-of';
import { Goal } from './goal.entity';
import { StepNotYours } from './plan.errors';
import { PlanKeeper } from './plan-keeper';
import { stepInSight } from './plan.queries';
import { StepHistory } from './step-history';

/** A step that was done, and the word that goes with it. */
export interface StepDone {
  readonly doneOn?: CalendarDay | null;
  readonly recognition?: RecognitionGiven | null;
}

/** Another day for a step, and what came between. */
export interface StepReplanned {
  readonly dueOn: CalendarDay;
  readonly reason?: string | null;
}

/** How steps go: done, planned again, dropped, taken up again. None of it touches an agreement. */
@Injectable()
export class StepProgress {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly keeper: PlanKeeper,
    private readonly history: StepHistory,
    private readonly appreciation: Appreciation,
  ) {}

  /** Somebody did it. */
  async done(change: ChangeOf, { doneOn, recognition }: StepDone): Promise<number> {
    const step = await this.take(change);
    const { today } = this.keeper;
    await this.history.keep(step, step.done(doneOn ?? today, today));
    if (recognition) {
      const about = { goalId: step.goalId, stepId: step.id };
      await this.appreciation.give(step.clientId, recognition, about);
    }
    return step.version;
  }

  /** It gets another day. */
  async replan(change: ChangeOf, { dueOn, reason = null }: StepReplanned): Promise<number> {
    const step = await this.take(change);
    await this.history.keep(step, step.replan(dueOn, this.keeper.today), reason);
    return step.version;
  }

  /** It is not needed any more. */
  async drop(change: ChangeOf, reason: string | null = null): Promise<number> {
    const step = await this.take(change);
    await this.history.keep(step, step.drop(this.keeper.today), reason);
    return step.version;
  }

  /** It was not done, or not dropped, after all; only while its goal has not ended. */
  async reopen(change: ChangeOf): Promise<number> {
    await this.access.require(change.clientId, 'step:do');
    await this.keeper.hold(change.clientId);
    const step = await this.take(change);
    const goal = await this.database.repository(Goal).findOneByOrFail({ id: step.goalId });
    goal.requireNotEnded();
    await this.history.keep(step, step.reopen());
    return step.version;
  }

  /** What was still to do for a goal is not needed once the goal ended. */
  async dropWhatIsLeft({ id: goalId, clientId }: Goal): Promise<void> {
    const steps = await this.database.repository(ActionStep).find({
      where: { goalId, clientId, status: In([...stepStatusesToDo]) },
      lock: { mode: 'for_no_key_update' },
    });
    for (const { id, version } of steps) {
      const step = await this.database.claim(ActionStep, { id, clientId }, version);
      await this.history.keep(step, step.drop(this.keeper.today));
    }
  }

  /** An experience expert takes only their own steps, and only what is shared with them. */
  private async take({ clientId, id, version }: ChangeOf): Promise<ActionStep> {
    const opened = await this.access.require(clientId, 'step:do');
    if (opened.sharedOnly) {
      const step = await stepInSight(this.database, clientId, id);
      if (!step || hidesDomain(opened, step)) throw new NotFound();
      if (step.ownerStaffMemberId !== this.database.actor.staffMemberId) throw new StepNotYours();
    }
    return this.database.claim(ActionStep, { id, clientId }, version);
  }
}
