import { inject, Injectable } from '@angular/core';
import { dayOf } from '@ademruimte/contracts';
import { StepActions, type StepResponse, type TakeBack } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { OpenPlan } from './open-plan';

/** How a step goes on, shown at once and always to be taken back: done, let go, taken up again. */
@Injectable()
export class StepMoves {
  private readonly plan = inject(OpenPlan);
  private readonly actions = inject(StepActions);
  private readonly undo = inject(Undo);

  /** It is done. */
  async done(step: StepResponse): Promise<void> {
    const sent = this.plan.showing(
      () => this.plan.showStep(step.id, { status: 'done', doneOn: dayOf(new Date()) }),
      () => this.actions.done(this.seen(step)),
    );
    this.undo.offer($localize`Gelukt! Wat fijn.`, () => this.takeBack(step, sent));
    await sent;
  }

  /** It is not needed any more. */
  async letGo(step: StepResponse): Promise<void> {
    const sent = this.plan.showing(
      () => this.plan.showStep(step.id, { status: 'dropped' }),
      () => this.actions.drop(this.seen(step)),
    );
    this.undo.offer($localize`De stap is losgelaten.`, () => this.takeBack(step, sent));
    await sent;
  }

  /** It stands as it stood before. */
  async reopen(step: StepResponse): Promise<void> {
    await this.standAgain(step, () => this.actions.reopen(this.seen(step)));
  }

  /** Waits for the answer, so that taking back never overtakes what it takes back. */
  private async takeBack(step: StepResponse, sent: Promise<TakeBack | undefined>): Promise<void> {
    const back = await sent;
    if (back) await this.standAgain(step, back);
  }

  private standAgain(step: StepResponse, send: () => Promise<void>): Promise<void> {
    const status = step.replanCount > 0 ? 'replanned' : 'open';
    return this.plan.showing(() => this.plan.showStep(step.id, { status, doneOn: null }), send);
  }

  private seen({ id, version }: StepResponse) {
    return { clientId: this.plan.clientId(), id, version };
  }
}
