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
import { AddGoalRequest, EndGoalRequest, ResumeGoalRequest, ReviseGoalRequest } from './goals.dto';
import { Goals } from './goals.service';

/** What a client wants, one goal at a time. */
@ApiTags('plan')
@Controller('clients/:clientId/goals')
export class GoalsController {
  constructor(private readonly goals: Goals) {}

  @Post()
  @Requires('plan:edit')
  @Creates()
  async addGoal(
    @IdParam('clientId') clientId: string,
    @Body() request: AddGoalRequest,
  ): Promise<Created> {
    const id = await this.goals.add(clientId, request);
    return created(id, `/clients/${clientId}/goals/${id}`);
  }

  @Put(':goalId')
  @Requires('plan:edit')
  @Changes()
  async reviseGoal(
    @IdParam('clientId') clientId: string,
    @IdParam('goalId') id: string,
    @IfMatch() version: number,
    @Body() request: ReviseGoalRequest,
  ): Promise<Changed> {
    return changed(await this.goals.revise({ clientId, id, version }, request));
  }

  @Post(':goalId/rest')
  @Requires('plan:edit')
  @Changes()
  async restGoal(
    @IdParam('clientId') clientId: string,
    @IdParam('goalId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.goals.rest({ clientId, id, version }));
  }

  @Post(':goalId/resume')
  @Requires('plan:edit')
  @Changes()
  async resumeGoal(
    @IdParam('clientId') clientId: string,
    @IdParam('goalId') id: string,
    @IfMatch() version: number,
    @Body() { restGoalId }: ResumeGoalRequest,
  ): Promise<Changed> {
    return changed(await this.goals.resume({ clientId, id, version }, restGoalId));
  }

  @Post(':goalId/end')
  @Requires('plan:edit')
  @Changes()
  async endGoal(
    @IdParam('clientId') clientId: string,
    @IdParam('goalId') id: string,
    @IfMatch() version: number,
    @Body() request: EndGoalRequest,
  ): Promise<Changed> {
    return changed(await this.goals.end({ clientId, id, version }, request));
  }
}
