import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
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
  type Versioned,
  versioned,
} from '@ademruimte/api-platform';
import {
  AssessmentResponse,
  DescribeAssessmentRequest,
  RateAssessmentRequest,
  RatingRequest,
  StartAssessmentRequest,
} from './assessment.dto';
import { Assessments } from './assessments.service';

/** Moments along the bridge of one client. */
@ApiTags('bridge')
@Controller('clients/:clientId/assessments')
export class AssessmentsController {
  constructor(private readonly assessments: Assessments) {}

  @Post()
  @Requires('bridge:rate')
  @Creates()
  async startAssessment(
    @IdParam('clientId') clientId: string,
    @Body() request: StartAssessmentRequest,
  ): Promise<Created> {
    const id = await this.assessments.start(clientId, request);
    return created(id, `/clients/${clientId}/assessments/${id}`);
  }

  @Get(':assessmentId')
  @Requires('bridge:read')
  @Answers(() => AssessmentResponse)
  async getAssessment(
    @IdParam('clientId') clientId: string,
    @IdParam('assessmentId') assessmentId: string,
  ): Promise<Versioned<AssessmentResponse>> {
    const assessment = await this.assessments.get(clientId, assessmentId);
    return versioned(assessment, assessment.version);
  }

  @Put(':assessmentId')
  @Requires('bridge:rate', 'Put the kind or day of a draft right')
  @Changes()
  async describeAssessment(
    @IdParam('clientId') clientId: string,
    @IdParam('assessmentId') assessmentId: string,
    @IfMatch() version: number,
    @Body() moment: DescribeAssessmentRequest,
  ): Promise<Changed> {
    return changed(await this.assessments.describe(clientId, assessmentId, version, moment));
  }

  @Put(':assessmentId/ratings')
  @Requires('bridge:rate')
  @Changes()
  async rateAssessment(
    @IdParam('clientId') clientId: string,
    @IdParam('assessmentId') assessmentId: string,
    @IfMatch() version: number,
    @Body() { ratings }: RateAssessmentRequest,
  ): Promise<Changed> {
    const said = ratings.map((one) => RatingRequest.said(one));
    return changed(await this.assessments.rate(clientId, assessmentId, version, said));
  }

  @Post(':assessmentId/finalise')
  @Requires('bridge:rate')
  @Changes()
  async finaliseAssessment(
    @IdParam('clientId') clientId: string,
    @IdParam('assessmentId') assessmentId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.assessments.finalise(clientId, assessmentId, version));
  }

  @Delete(':assessmentId')
  @Requires('bridge:rate')
  @Changes()
  async discardAssessment(
    @IdParam('clientId') clientId: string,
    @IdParam('assessmentId') assessmentId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.assessments.discard(clientId, assessmentId, version);
  }
}
