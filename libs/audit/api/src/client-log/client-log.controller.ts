import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Does, IdParam, Requires } from '@ademruimte/api-platform';
import { ClientLogQuery, ClientLogResponse } from './client-log.dto';
import { ClientLog } from './client-log.service';

/** The log of one client, for the client. */
@ApiTags('audit')
@Controller('clients/:clientId/log')
export class ClientLogController {
  constructor(private readonly log: ClientLog) {}

  @Get()
  @Requires('log:client', 'When somebody looked, for what, and in which role')
  @Answers(() => ClientLogResponse)
  readClientLog(
    @IdParam('clientId') clientId: string,
    @Query() { from }: ClientLogQuery,
  ): Promise<ClientLogResponse> {
    return this.log.read(clientId, from ?? null);
  }

  @Post('prints')
  @Requires('log:client', 'Writes down that the log is put on paper')
  @Does()
  printClientLog(@IdParam('clientId') clientId: string): Promise<void> {
    return this.log.print(clientId);
  }
}
