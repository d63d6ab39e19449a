import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers, IdParam, Requires } from '@ademruimte/api-platform';
import { historyParts } from '@ademruimte/contracts';
import { HistoryResponse } from './history.dto';
import { History } from './history.service';

/** What was done to one record of a file. */
@ApiTags('audit')
@Controller('clients/:clientId/history')
export class HistoryController {
  constructor(private readonly history: History) {}

  @Get(':part/:recordId')
  @ApiParam({ name: 'part', enum: historyParts })
  @Requires('history:read', 'Who changed what and when, for who may read the record itself')
  @Answers(() => HistoryResponse)
  readHistory(
    @IdParam('clientId') clientId: string,
    @Param('part') part: string,
    @IdParam('recordId') recordId: string,
  ): Promise<HistoryResponse> {
    return this.history.read(clientId, part, recordId);
  }
}
