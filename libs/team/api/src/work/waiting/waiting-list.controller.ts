import { Body, Controller, Post } from '@nestjs/common';
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
import { JoinWaitingListRequest, LeaveWaitingListRequest } from './waiting-list.dto';
import { WaitingList } from './waiting-list.service';

/** Waiting to be helped. */
@ApiTags('team')
@Controller('clients/:clientId/waiting-turns')
export class WaitingListController {
  constructor(private readonly list: WaitingList) {}

  @Post()
  @Requires('team:assign')
  @Creates()
  async joinWaitingList(
    @IdParam('clientId') clientId: string,
    @Body() wanted: JoinWaitingListRequest,
  ): Promise<Created> {
    const id = await this.list.join(clientId, wanted);
    return created(id, `/clients/${clientId}/waiting-turns`);
  }

  @Post(':turnId/leave')
  @Requires('team:assign')
  @Changes()
  async leaveWaitingList(
    @IdParam('clientId') clientId: string,
    @IdParam('turnId') id: string,
    @Body() wanted: LeaveWaitingListRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.list.leave(clientId, id, wanted, version));
  }

  @Post(':turnId/resume')
  @Requires('team:assign', 'Takes leaving the list back')
  @Changes()
  async resumeWaiting(
    @IdParam('clientId') clientId: string,
    @IdParam('turnId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.list.resume(clientId, id, version));
  }
}
