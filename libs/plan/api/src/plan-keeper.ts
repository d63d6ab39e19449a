import { Injectable } from '@nestjs/common';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { Clients } from '@ademruimte/clients-api';
import type { CalendarDay } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Goal } from './goal.entity';
import { GoalPlan } from './goal-plan.entity';
import { TooManyActiveGoals } from './plan.errors';
import { maxActiveGoals } from './plan.queries';

/** Guards what holds for a plan as a whole, whichever goal or step is being changed. */
@Injectable()
export class PlanKeeper {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly clients: Clients,
  ) {}

  /** The day it is. */
  get today(): CalendarDay {
    return this.clock.today();
  }

  /**
   * Holds the client's plan until the request is done, and makes it when there is none. Two people
   * who change goals at once come one after the other, so the second sees what the first did.
   */
  async hold(clientId: string): Promise<GoalPlan> {
    const held = await this.find(clientId);
    if (held) return held;
    await this.database.query(
      `INSERT INTO app.goal_plan (id, client_id, status) VALUES ($1, $2, 'draft')
       ON CONFLICT (organisation_id, client_id) DO NOTHING`,
      [uuidv7(), clientId],
    );
    const made = await this.find(clientId);
    if (!made) throw new Error('A plan that was just made is there.');
    return made;
  }

  /** Writes down that the plan says something else than before; agreeing has to look again. */
  async noteOtherWords({ id, clientId, version }: GoalPlan): Promise<void> {
    const plan = await this.database.claim(GoalPlan, { id, clientId }, version);
    plan.noteOtherWords();
    await this.database.repository(GoalPlan).save(plan);
  }

  /** Writes down that a goal ended, and with the last one the plan. */
  async noteGoalEnded({ id, clientId, version }: GoalPlan): Promise<void> {
    const plan = await this.database.claim(GoalPlan, { id, clientId }, version);
    const left = await this.database.repository(Goal).countBy([
      { planId: id, status: 'active' },
      { planId: id, status: 'paused' },
    ]);
    plan.noteGoalEnded(left);
    await this.database.repository(GoalPlan).save(plan);
  }

  /**
   * Makes room for one more active goal: lets `restGoalId` rest when that was chosen, and asks
   * which one may rest when there are still too many.
   */
  async makeRoom(plan: GoalPlan, teamId: string, restGoalId?: string | null): Promise<void> {
    const goals = this.database.repository(Goal);
    const active = await goals.find({
      where: { planId: plan.id, status: 'active' },
      order: { position: 'ASC' },
    });
    const resting = active.find(({ id }) => id === restGoalId?.toLowerCase());
    if (restGoalId && !resting) throw FieldsInvalid.of('restGoalId', 'unknown-record');
    const left = active.filter((goal) => goal !== resting);
    const max = await maxActiveGoals(this.database, teamId);
    if (left.length >= max) throw new TooManyActiveGoals(max, left);
    if (!resting) return;
    const { id, clientId, version } = resting;
    const goal = await this.database.claim(Goal, { id, clientId }, version);
    goal.rest();
    await goals.save(goal);
  }

  /** Refuses to share with the household while a safe-contact rule forbids it. */
  async requireSharingAllowed(clientId: string): Promise<void> {
    await this.clients.requireSharingAllowed(clientId);
  }

  private async find(clientId: string): Promise<GoalPlan | null> {
    const lock = { mode: 'for_no_key_update' } as const;
    return this.database.repository(GoalPlan).findOne({ where: { clientId }, lock });
  }
}
