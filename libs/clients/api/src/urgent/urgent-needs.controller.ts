import { Body, Controller, Get, Post, Put } from '@nestjs/common';
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
} from '@ademruimte/api-platform';
import {
  HandleUrgentNeedRequest,
  RecordUrgentNeedRequest,
  UrgentNeedRequest,
  UrgentNeedResponse,
} from './urgent-need.dto';
import { UrgentNeeds } from './urgent-needs.service';

/** What cannot wait. */
@ApiTags('clients')
@Controller('clients/:clientId/urgent-needs')
export class UrgentNeedsController {
  constructor(private readonly needs: UrgentNeeds) {}

  @Get()
  @Requires('urgent:read')
  @Answers([() => UrgentNeedResponse])
  listUrgentNeeds(@IdParam('clientId') clientId: string): Promise<UrgentNeedResponse[]> {
    return this.needs.list(clientId);
  }

  @Post()
  @Requires('urgent:record')
  @Creates()
  async recordUrgentNeed(
    @IdParam('clientId') clientId: string,
    @Body() wanted: RecordUrgentNeedRequest,
  ): Promise<Created> {
    const id = await this.needs.record(clientId, wanted);
    return created(id, `/clients/${clientId}/urgent-needs`);
  }

  @Put(':urgentNeedId')
  @Requires('urgent:record')
  @Changes()
  async changeUrgentNeed(
    @IdParam('clientId') clientId: string,
    @IdParam('urgentNeedId') id: string,
    @Body() wanted: UrgentNeedRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.needs.change(clientId, id, wanted, version));
  }

  @Post(':urgentNeedId/handle')
  @Requires('urgent:record')
  @Changes()
  async handleUrgentNeed(
    @IdParam('clientId') clientId: string,
    @IdParam('urgentNeedId') id: string,
    @Body() wanted: HandleUrgentNeedRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.needs.handle(clientId, id, wanted, version));
  }

  @Post(':urgentNeedId/reopen')
  @Requires('urgent:record')
  @Changes()
  async reopenUrgentNeed(
    @IdParam('clientId') clientId: string,
    @IdParam('urgentNeedId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.needs.reopen(clientId, id, version));
  }
}
