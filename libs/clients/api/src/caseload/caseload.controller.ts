import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Requires } from '@ademruimte/api-platform';
import {
  CaseloadQuery,
  ClientMatches,
  ClientMatchRequest,
  ClientPage,
  ClientSearchRequest,
  FoundClients,
} from './caseload.dto';
import { Caseload } from './caseload.service';

/** The people somebody works with. */
@ApiTags('clients')
@Controller()
export class CaseloadController {
  constructor(private readonly caseload: Caseload) {}

  @Get('clients')
  @Requires('client:list')
  @Answers(() => ClientPage)
  listClients(@Query() query: CaseloadQuery): Promise<ClientPage> {
    return this.caseload.list(query);
  }

  @Post('client-searches')
  @Requires('client:search', 'Names never stand in an address, so searching is a POST.')
  @Answers(() => FoundClients)
  async searchClients(@Body() wanted: ClientSearchRequest): Promise<FoundClients> {
    return { items: await this.caseload.search(wanted) };
  }

  @Post('client-matches')
  @Requires('client:match', 'Is this person perhaps known already? Names a team to call.')
  @Answers(() => ClientMatches)
  async matchClient(@Body() wanted: ClientMatchRequest): Promise<ClientMatches> {
    return { items: await this.caseload.match(wanted) };
  }
}
