import { Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Goals, Plans, Steps } from '@ademruimte/plan-api';
import type { CloseTalkRequest, TalkGoal } from './close-talk.dto';
import { isLeft, keptOf, type Settled } from './talk-clash';
import type { Talk } from './talk.entity';
import { within } from './within';

/** What came of a talk for the plan. */
export type PlanOutcome = Pick<Talk, 'goalId' | 'stepId' | 'planVersionNumber'>;

/** When a talk was held, and what was chosen where a colleague said something else. */
export interface TalkContext {
  readonly clientId: string;
  readonly heldOn: CalendarDay;
  readonly settled: readonly Settled[];
}

/** Takes the one goal and the one step of a talk into the plan, and the agreement on it. */
@Injectable()
export class TalkPlan {
  constructor(
    private readonly goals: Goals,
    private readonly steps: Steps,
    private readonly plans: Plans,
  ) {}

  /** A goal a person chose to leave as a colleague left it gets no step, and is not agreed on. */
  async take(talk: TalkContext, request: CloseTalkRequest): Promise<PlanOutcome> {
    const { goal = null } = request;
    if (goal && isLeft(talk.settled)) {
      return { goalId: goal.id, stepId: null, planVersionNumber: null };
    }
    await this.letRest(talk, request);
    const goalId = goal && (await within('goal', () => this.goalOf(talk, goal)));
    const stepId = await this.stepOf(talk, goalId, request);
    return { goalId, stepId, planVersionNumber: await this.agreed(talk, request) };
  }

  private async letRest(
    { clientId }: TalkContext,
    { restGoalId, goal }: CloseTalkRequest,
  ): Promise<void> {
    if (!restGoalId) return;
    if (restGoalId === goal?.id) throw FieldsInvalid.of('restGoalId', 'not-a-choice');
    await this.goals.restIfActive(clientId, restGoalId);
  }

  private async goalOf({ clientId, settled }: TalkContext, goal: TalkGoal): Promise<string> {
    const { id, title, lifeDomainId, why } = goal;
    if (goal.version == null) return this.goals.add(clientId, { id, title, lifeDomainId, why });
    const now = await this.goals.look(clientId, id);
    const words = {
      title: keptOf(settled, 'goal.title') === 'theirs' ? now.title : title,
      why: why ?? now.why,
      horizon: now.horizon,
      lifeDomainId: now.lifeDomainId,
    };
    // What has ended stays as it ended: going on with it begins it anew.
    if (now.status !== 'active' && now.status !== 'paused') return this.goals.add(clientId, words);
    const change = { clientId, id, version: now.version };
    const version = now.status === 'paused' ? await this.goals.resume(change) : now.version;
    if (words.title !== now.title || words.why !== now.why) {
      await this.goals.revise({ ...change, version }, words);
    }
    return id;
  }

  private async stepOf(
    { clientId, heldOn }: TalkContext,
    goalId: string | null,
    { step }: CloseTalkRequest,
  ): Promise<string | null> {
    if (!step) return null;
    if (!goalId) throw FieldsInvalid.of('goal', 'required');
    return within('step', () => this.steps.add(clientId, goalId, { ...step, plannedOn: heldOn }));
  }

  private async agreed(
    { clientId, heldOn }: TalkContext,
    { agreement }: CloseTalkRequest,
  ): Promise<number | null> {
    if (!agreement) return null;
    return this.plans.agreeAsItStands(clientId, { ...agreement, agreedOn: heldOn });
  }
}
