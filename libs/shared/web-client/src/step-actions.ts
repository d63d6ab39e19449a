import { HttpResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CalendarDay } from '@ademruimte/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { PlanService } from './generated';
import { ifMatch } from './version';

/** A step in somebody's file, as the reader saw it. */
export interface StepSeen {
  readonly clientId: string;
  readonly id: string;
  readonly version: number;
}

/** Takes an action back; rejects when somebody changed the step in the meantime. */
export type TakeBack = () => Promise<void>;

/**
 * What can be done with a step from any page that shows it. Each action answers with the way back,
 * so that a page can offer to undo it; a refusal of the server is thrown on.
 */
@Injectable({ providedIn: 'root' })
export class StepActions {
  private readonly plan = inject(PlanService);

  /** Somebody did it. */
  async done(step: StepSeen): Promise<TakeBack> {
    const { clientId, id } = step;
    const now = await this.send(step, (options) =>
      this.plan.markStepDone(clientId, id, {}, options),
    );
    return () => this.reopen(now);
  }

  /** It was not done after all. */
  async reopen(step: StepSeen): Promise<void> {
    await this.send(step, (options) => this.plan.reopenStep(step.clientId, step.id, options));
  }

  /** It is not needed any more. */
  async drop(step: StepSeen): Promise<TakeBack> {
    const now = await this.send(step, (options) =>
      this.plan.dropStep(step.clientId, step.id, {}, options),
    );
    return () => this.reopen(now);
  }

  /** It gets another day, with what came between if somebody told. */
  async replan(step: StepSeen, dueOn: CalendarDay, reason = ''): Promise<StepSeen> {
    const wanted = reason ? { dueOn, reason } : { dueOn };
    return this.send(step, (options) =>
      this.plan.replanStep(step.clientId, step.id, wanted, options),
    );
  }

  private async send(
    step: StepSeen,
    request: (options: Options) => Observable<HttpResponse<void>>,
  ): Promise<StepSeen> {
    const options = { headers: ifMatch(step.version), observe: 'response' } as const;
    const { headers } = await firstValueFrom(request(options));
    return { ...step, version: versionIn(headers.get('ETag')) ?? step.version + 1 };
  }
}

interface Options {
  readonly headers: { 'If-Match': string };
  readonly observe: 'response';
}

function versionIn(tag: string | null): number | undefined {
  const [, digits] = /"(\d+)"/.exec(tag ?? '') ?? [];
  return digits ? Number(digits) : undefined;
}
