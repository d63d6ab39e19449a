import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersFile, MadeFile, Requires } from '@ademruimte/api-platform';
import { LogClients, LogFilter, LogPage, LogPerson, LogQuery, LogSearchRequest } from './log.dto';
import { logFile } from './log-file';
import { LogReading } from './log.service';

const CSV = 'text/csv';

/** The log of the organisation: who looked at whom and changed what, without a word of content. */
@ApiTags('audit')
@Controller()
export class LogController {
  constructor(private readonly log: LogReading) {}

  @Get('log')
  @Requires('log:read', 'Looks and changes, newest first; never what was read or written')
  @Answers(() => LogPage)
  readLog(@Query() query: LogQuery): Promise<LogPage> {
    return this.log.page(query);
  }

  @Get('log/export')
  @Requires('log:read', 'The same lines as a file; that it was made is written down first')
  @AnswersFile(CSV)
  async exportLog(@Query() filter: LogFilter): Promise<MadeFile> {
    const lines = await this.log.forFile(filter);
    const form = { type: CSV, name: 'logboek.csv', isDownload: true };
    return new MadeFile(form, () => Promise.resolve(logFile(lines)));
  }

  @Get('log/people')
  @Requires('log:read', 'Everybody who works or worked here')
  @Answers([() => LogPerson])
  listLogPeople(): Promise<LogPerson[]> {
    return this.log.people();
  }

  @Post('log-searches')
  @Requires('log:read', 'Names never stand in an address, so searching is a POST.')
  @Answers(() => LogClients)
  async searchLogClients(@Body() { words }: LogSearchRequest): Promise<LogClients> {
    return { items: await this.log.clients(words) };
  }
}
