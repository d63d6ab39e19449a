import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import type { GoalOutcome } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Appreciation, type RecognitionGiven } from './appreciation.service';
import type { ChangeOf } from './change-of';
import { Goal, type GoalWords } from './goal.entity';
import { PlanKeeper } from './plan-keeper';
import { lifeDomainExists } from './plan.queries';
import { StepProgress } from './step-progress.service';

/** A goal as somebody wants it to be. */
export interface WantedGoal extends GoalWords {
  readonly sharedWithHousehold?: boolean | null;
}

/** A goal that is not there yet. */
export interface NewGoal extends WantedGoal {
  readonly id?: string | null;
  readonly restGoalId?: string | null;
}

/** A goal as a talk finds it. */
export type GoalInTalk = Readonly<
  Pick<Goal, 'id' | 'version' | 'title' | 'why' | 'horizon' | 'status' | 'lifeDomainId'>
>;

/** How a goal ends, and what deserves to be said about it whatever came of it. */
export interface GoalEnding {
  readonly outcome: GoalOutcome;
  readonly words?: string | null;
  readonly recognition?: RecognitionGiven | null;
  readonly milestone?: string | null;
}

/** What a client wants: begun, put in other words, resting, taken up again, ended. */
@Injectable()
export class Goals {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly keeper: PlanKeeper,
    private readonly progress: StepProgress,
    private readonly appreciation: Appreciation,
  ) {}

  /** Begins a goal, with or without an assessment; returns its id. */
  async add(clientId: string, wanted: NewGoal): Promise<string> {
    const { teamId } = await this.access.require(clientId, 'plan:edit');
    const plan = await this.keeper.hold(clientId);
    await this.requireLifeDomain(wanted.lifeDomainId);
    await this.keeper.makeRoom(plan, teamId, wanted.restGoalId);
    const goals = this.database.repository(Goal);
    const id = wanted.id ?? uuidv7();
    const { title, lifeDomainId, horizon = null, why = null } = wanted;
    const sharedWithHousehold = wanted.sharedWithHousehold ?? false;
    if (sharedWithHousehold) await this.keeper.requireSharingAllowed(clientId);
    const position = ((await goals.maximum('position', { planId: plan.id })) ?? 0) + 1;
    const words = { title, lifeDomainId, horizon, why, sharedWithHousehold };
    await goals.insert({ id, planId: plan.id, clientId, ...words, status: 'active', position });
    await this.keeper.noteOtherWords(plan);
    return id;
  }

  /** Puts a goal in other words; those have to be agreed again. */
  async revise(change: ChangeOf, wanted: WantedGoal): Promise<number> {
    await this.access.require(change.clientId, 'plan:edit');
    const plan = await this.keeper.hold(change.clientId);
    const goal = await this.claim(change);
    if (goal.lifeDomainId !== wanted.lifeDomainId) {
      await this.requireLifeDomain(wanted.lifeDomainId);
    }
    const otherWords = goal.revise(wanted);
    await this.shareAsWanted(goal, wanted.sharedWithHousehold);
    await this.database.repository(Goal).save(goal);
    if (otherWords) await this.keeper.noteOtherWords(plan);
    return goal.version;
  }

  /** Lets a goal rest; what was agreed stands. */
  async rest(change: ChangeOf): Promise<number> {
    await this.access.require(change.clientId, 'plan:edit');
    await this.keeper.hold(change.clientId);
    const goal = await this.claim(change);
    goal.rest();
    await this.database.repository(Goal).save(goal);
    return goal.version;
  }

  /** Lets a goal rest if it is being worked on; one that rests or ended stays as it is. */
  async restIfActive(clientId: string, id: string): Promise<void> {
    await this.access.require(clientId, 'plan:edit');
    await this.keeper.hold(clientId);
    const goal = await this.database.repository(Goal).findOneBy({ id, clientId });
    if (!goal) throw FieldsInvalid.of('restGoalId', 'unknown-record');
    if (goal.status === 'active') await this.rest({ clientId, id, version: goal.version });
  }

  /** A goal as it is now; nobody changes it until the request is done. */
  async look(clientId: string, id: string): Promise<GoalInTalk> {
    await this.access.require(clientId, 'plan:edit');
    await this.keeper.hold(clientId);
    const goal = await this.database.repository(Goal).findOneBy({ id, clientId });
    if (!goal) throw new NotFound();
    return goal;
  }

  /** Takes a resting goal up again, when there is room for it. */
  async resume(change: ChangeOf, restGoalId?: string | null): Promise<number> {
    const { teamId } = await this.access.require(change.clientId, 'plan:edit');
    const plan = await this.keeper.hold(change.clientId);
    const goal = await this.claim(change);
    goal.requireNotEnded();
    if (goal.status === 'active') return goal.version;
    await this.keeper.makeRoom(plan, teamId, restGoalId);
    goal.resume();
    await this.database.repository(Goal).save(goal);
    return goal.version;
  }

  /** Ends a goal with what came of it; steps that were still to do are dropped. */
  async end(change: ChangeOf, ending: GoalEnding): Promise<number> {
    const { clientId } = change;
    await this.access.require(clientId, 'plan:edit');
    const plan = await this.keeper.hold(clientId);
    const goal = await this.claim(change);
    const { today } = this.keeper;
    goal.end(ending.outcome, ending.words ?? null, today);
    await this.database.repository(Goal).save(goal);
    await this.progress.dropWhatIsLeft(goal);
    await this.keeper.noteGoalEnded(plan);
    const goalId = goal.id;
    if (ending.recognition) {
      await this.appreciation.give(clientId, ending.recognition, { goalId });
    }
    if (ending.milestone) {
      await this.appreciation.mark(clientId, { text: ending.milestone, reachedOn: today, goalId });
    }
    return goal.version;
  }

  private claim({ clientId, id, version }: ChangeOf): Promise<Goal> {
    return this.database.claim(Goal, { id, clientId }, version);
  }

  private async shareAsWanted(goal: Goal, wanted?: boolean | null): Promise<void> {
    if (wanted == null || wanted === goal.sharedWithHousehold) return;
    if (wanted) await this.keeper.requireSharingAllowed(goal.clientId);
    goal.share(wanted);
  }

  private async requireLifeDomain(id: string): Promise<void> {
    if (await lifeDomainExists(this.database, id)) return;
    throw FieldsInvalid.of('lifeDomainId', 'unknown-record');
  }
}
