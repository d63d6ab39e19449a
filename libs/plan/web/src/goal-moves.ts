import { inject, Injectable } from '@angular/core';
import { type GoalResponse, ifMatch, PlanService, versionAfter } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OpenPlan } from './open-plan';

/** A goal that rests for a while and comes back as it was. */
@Injectable()
export class GoalMoves {
  private readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);
  private readonly undo = inject(Undo);

  async rest(goal: GoalResponse): Promise<void> {
    const sent = this.plan.showing(
      () => this.plan.showGoal(goal.id, { status: 'paused' }),
      () => this.sendRest(goal),
    );
    this.undo.offer($localize`Dit doel rust nu.`, async () => {
      const version = await sent;
      if (version !== undefined) await this.resume({ ...goal, version });
    });
    await sent;
  }

  /** Takes it up again; another goal may rest for it. */
  async resume(goal: GoalResponse, restGoalId: string | null = null): Promise<void> {
    const show = (): void => {
      this.plan.showGoal(goal.id, { status: 'active' });
      if (restGoalId) this.plan.showGoal(restGoalId, { status: 'paused' });
    };
    const headers = ifMatch(goal.version);
    await this.plan.showing(show, () =>
      firstValueFrom(
        this.plans.resumeGoal(this.plan.clientId(), goal.id, { restGoalId }, { headers }),
      ),
    );
  }

  private async sendRest(goal: GoalResponse): Promise<number> {
    const options = { headers: ifMatch(goal.version), observe: 'response' } as const;
    const response = await firstValueFrom(
      this.plans.restGoal(this.plan.clientId(), goal.id, options),
    );
    return versionAfter(response, goal.version);
  }
}
