import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { ActionStep, type StepHappening } from './action-step.entity';
import { StepEvent } from './step-event.entity';

/** Saves steps together with the line of history that says what happened. */
@Injectable()
export class StepHistory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a changed step; without a happening only the step itself. */
  async keep(
    step: ActionStep,
    happening: StepHappening | undefined,
    reason: string | null = null,
  ): Promise<void> {
    await this.database.repository(ActionStep).save(step);
    if (happening) await this.write(step, happening, reason);
  }

  /** Writes one line of history. */
  async write(
    { id: stepId, clientId }: Pick<ActionStep, 'id' | 'clientId'>,
    happening: StepHappening,
    reason: string | null = null,
  ): Promise<void> {
    const { staffMemberId } = this.database.actor;
    const happenedAt = this.clock.now();
    await this.database
      .repository(StepEvent)
      .insert({ id: uuidv7(), stepId, clientId, ...happening, happenedAt, staffMemberId, reason });
    await this.database.changed('action_step', stepId);
  }
}
