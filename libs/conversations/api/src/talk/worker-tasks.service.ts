import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { WorkerTask } from './worker-task.entity';

/** Which task, and the version its owner saw. */
export interface TaskInSight {
  readonly clientId: string;
  readonly id: string;
  readonly version: number;
}

/** Something to promise. */
export interface NewWorkerTask {
  readonly text: string;
  readonly dueOn?: CalendarDay | null;
}

/** What a worker promised to do for somebody: only their own, as long as they work with them. */
@Injectable()
export class WorkerTasks {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** It is done; returns the new version. */
  async done(task: TaskInSight): Promise<number> {
    return this.change(task, (own) => own.done(this.clock.today()));
  }

  /** It was not done after all; returns the new version. */
  async reopen(task: TaskInSight): Promise<number> {
    return this.change(task, (own) => own.reopen());
  }

  /** Writes promises down along with something the caller was already let in for. */
  async promise(
    { clientId, conversationId }: Pick<WorkerTask, 'clientId' | 'conversationId'>,
    tasks: readonly NewWorkerTask[],
  ): Promise<void> {
    if (!tasks.length) return;
    const { staffMemberId } = this.database.actor;
    await this.database.repository(WorkerTask).insert(
      tasks.map(({ text, dueOn = null }) => ({
        ...{ id: uuidv7(), clientId, conversationId, staffMemberId },
        ...{ text, dueOn, doneOn: null },
      })),
    );
  }

  private async change(
    { clientId, id, version }: TaskInSight,
    verb: (task: WorkerTask) => void,
  ): Promise<number> {
    await this.access.require(clientId, 'conversation:edit');
    const { staffMemberId } = this.database.actor;
    const task = await this.database.claim(WorkerTask, { id, clientId, staffMemberId }, version);
    verb(task);
    await this.database.repository(WorkerTask).save(task);
    return version + 1;
  }
}
