import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { ColleagueCaseloadResponse, WorkloadWeightRequest } from './plate.dto';
import { Plates } from './plates.service';

/** Whom colleagues work with, and how much work that is. */
@ApiTags('team')
@Controller()
export class PlatesController {
  constructor(private readonly plates: Plates) {}

  @Get('team-work/caseloads/:staffMemberId')
  @Requires('team:work')
  @Answers(() => ColleagueCaseloadResponse)
  getCaseloadOfColleague(
    @IdParam('staffMemberId') staffMemberId: string,
  ): Promise<ColleagueCaseloadResponse> {
    return this.plates.of(staffMemberId);
  }

  @Put('clients/:clientId/assignments/:assignmentId/workload-weight')
  @Requires('team:assign')
  @Changes()
  async weighAssignment(
    @IdParam('clientId') clientId: string,
    @IdParam('assignmentId') id: string,
    @Body() { workloadWeight }: WorkloadWeightRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.plates.weigh(clientId, id, workloadWeight, version));
  }
}
