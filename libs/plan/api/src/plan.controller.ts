import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import {
  Answers,
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
import { Appreciation } from './appreciation.service';
import { AgreePlanRequest, PlanResponse, PlanVersionResponse } from './plan.dto';
import { Plans } from './plans.service';
import { GiveRecognitionRequest, NoteMilestoneRequest } from './recognition.dto';
import { VersionNumberPipe } from './version-number.pipe';

/** A client's plan, what was agreed, and what deserves a word. */
@ApiTags('plan')
@Controller('clients/:clientId')
export class PlanController {
  constructor(
    private readonly plans: Plans,
    private readonly appreciation: Appreciation,
  ) {}

  @Get('plan')
  @Requires('plan:read')
  @Answers(() => PlanResponse)
  getPlan(@IdParam('clientId') clientId: string): Promise<PlanResponse> {
    return this.plans.read(clientId);
  }

  @Get('plan/versions/:number')
  @ApiParam({ name: 'number', schema: { type: 'integer', minimum: 1 } })
  @Requires('plan:read')
  @Answers(() => PlanVersionResponse)
  getPlanVersion(
    @IdParam('clientId') clientId: string,
    @Param('number', VersionNumberPipe) number: number,
  ): Promise<PlanVersionResponse> {
    return this.plans.readVersion(clientId, number);
  }

  @Post('plan/agree')
  @Requires('plan:agree')
  @Changes()
  async agreePlan(
    @IdParam('clientId') clientId: string,
    @IfMatch() version: number,
    @Body() request: AgreePlanRequest,
  ): Promise<Changed> {
    return changed(await this.plans.agree(clientId, version, request));
  }

  @Post('recognitions')
  @Requires('recognition:give')
  @Creates()
  async giveRecognition(
    @IdParam('clientId') clientId: string,
    @Body() request: GiveRecognitionRequest,
  ): Promise<Created> {
    const id = await this.appreciation.recognise(clientId, request);
    return created(id, `/clients/${clientId}/recognitions/${id}`);
  }

  @Post('milestones')
  @Requires('plan:edit')
  @Creates()
  async noteMilestone(
    @IdParam('clientId') clientId: string,
    @Body() request: NoteMilestoneRequest,
  ): Promise<Created> {
    const id = await this.appreciation.noteMilestone(clientId, request);
    return created(id, `/clients/${clientId}/milestones/${id}`);
  }
}
