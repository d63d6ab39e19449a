import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  changed,
  type Changed,
  Changes,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { WorkerTasks } from './worker-tasks.service';

/** What a worker promised to do for somebody: done, or not done after all. */
@ApiTags('conversations')
@Controller('clients/:clientId/worker-tasks')
export class WorkerTasksController {
  constructor(private readonly tasks: WorkerTasks) {}

  @Post(':taskId/done')
  @Requires('conversation:edit', 'An own task is done')
  @Changes()
  async markWorkerTaskDone(
    @IdParam('clientId') clientId: string,
    @IdParam('taskId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.tasks.done({ clientId, id, version }));
  }

  @Post(':taskId/reopen')
  @Requires('conversation:edit', 'An own task was not done after all')
  @Changes()
  async reopenWorkerTask(
    @IdParam('clientId') clientId: string,
    @IdParam('taskId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.tasks.reopen({ clientId, id, version }));
  }
}
