import { Controller, Get, Param, type PipeTransform, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, IdParam, NotFound, Requires } from '@ademruimte/api-platform';
import { BridgeMomentsQuery, BridgeResponse, DomainHistory, RevealedWords } from './bridge.dto';
import { Bridges } from './bridge.service';

/** What is not written as a code cannot be one of a life domain. */
class CodePipe implements PipeTransform {
  transform(value: string): string {
    if (!/^[a-z][a-z0-9_]{0,59}$/.test(value)) throw new NotFound();
    return value;
  }
}

/** The bridge of one client. */
@ApiTags('bridge')
@Controller('clients/:clientId/bridge')
export class BridgeController {
  constructor(private readonly bridges: Bridges) {}

  @Get()
  @Requires('bridge:read')
  @Answers(() => BridgeResponse)
  getBridge(
    @IdParam('clientId') clientId: string,
    @Query() moments: BridgeMomentsQuery,
  ): Promise<BridgeResponse> {
    return this.bridges.look(clientId, moments);
  }

  @Get('domains/:code')
  @Requires('bridge:read')
  @Answers(() => DomainHistory)
  getDomainHistory(
    @IdParam('clientId') clientId: string,
    @Param('code', CodePipe) code: string,
  ): Promise<DomainHistory> {
    return this.bridges.lookBack(clientId, code);
  }

  @Post('moments/:assessmentId/:code/reveal')
  @Requires('bridge:words', 'Own words in a sensitive part of life; opening them is written down')
  @Answers(() => RevealedWords)
  revealOwnWords(
    @IdParam('clientId') clientId: string,
    @IdParam('assessmentId') assessmentId: string,
    @Param('code', CodePipe) code: string,
  ): Promise<RevealedWords> {
    return this.bridges.reveal(clientId, assessmentId, code);
  }
}
