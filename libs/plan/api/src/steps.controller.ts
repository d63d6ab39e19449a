import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import {
  AddStepRequest,
  DropStepRequest,
  ReplanStepRequest,
  ReviseStepRequest,
  StepDoneRequest,
} from './steps.dto';
import { StepProgress } from './step-progress.service';
import { Steps } from './steps.service';

/** Small steps: who does what, on which day, and how it went. */
@ApiTags('plan')
@Controller('clients/:clientId')
export class StepsController {
  constructor(
    private readonly steps: Steps,
    private readonly progress: StepProgress,
  ) {}

  @Post('goals/:goalId/steps')
  @Requires('plan:edit')
  @Creates()
  async addStep(
    @IdParam('clientId') clientId: string,
    @IdParam('goalId') goalId: string,
    @Body() request: AddStepRequest,
  ): Promise<Created> {
    const id = await this.steps.add(clientId, goalId, request);
    return created(id, `/clients/${clientId}/steps/${id}`);
  }

  @Put('steps/:stepId')
  @Requires('plan:edit')
  @Changes()
  async reviseStep(
    @IdParam('clientId') clientId: string,
    @IdParam('stepId') id: string,
    @IfMatch() version: number,
    @Body() request: ReviseStepRequest,
  ): Promise<Changed> {
    return changed(await this.steps.revise({ clientId, id, version }, request));
  }

  @Post('steps/:stepId/done')
  @Requires('step:do')
  @Changes()
  async markStepDone(
    @IdParam('clientId') clientId: string,
    @IdParam('stepId') id: string,
    @IfMatch() version: number,
    @Body() request: StepDoneRequest,
  ): Promise<Changed> {
    return changed(await this.progress.done({ clientId, id, version }, request));
  }

  @Post('steps/:stepId/replan')
  @Requires('step:do')
  @Changes()
  async replanStep(
    @IdParam('clientId') clientId: string,
    @IdParam('stepId') id: string,
    @IfMatch() version: number,
    @Body() request: ReplanStepRequest,
  ): Promise<Changed> {
    return changed(await this.progress.replan({ clientId, id, version }, request));
  }

  @Post('steps/:stepId/drop')
  @Requires('step:do')
  @Changes()
  async dropStep(
    @IdParam('clientId') clientId: string,
    @IdParam('stepId') id: string,
    @IfMatch() version: number,
    @Body() { reason }: DropStepRequest,
  ): Promise<Changed> {
    return changed(await this.progress.drop({ clientId, id, version }, reason));
  }

  @Post('steps/:stepId/reopen')
  @Requires('step:do')
  @Changes()
  async reopenStep(
    @IdParam('clientId') clientId: string,
    @IdParam('stepId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.progress.reopen({ clientId, id, version }));
  }
}
