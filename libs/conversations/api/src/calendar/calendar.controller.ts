import { Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ShowsOnce, TakesCredential } from '@ademruimte/access-api';
import {
  Answers,
  AnswersFile,
  Does,
  type MadeFile,
  type PersonRequest,
  Public,
  Requires,
} from '@ademruimte/api-platform';
import { CalendarFeedAddress, CalendarFeedResponse } from './calendar-feed.dto';
import { CalendarFeeds } from './calendar-feeds.service';
import { CalendarReading } from './calendar-reading.service';

/** One's own appointments in a calendar program outside the product. */
@ApiTags('conversations')
@Controller()
export class CalendarController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly reading: CalendarReading,
  ) {}

  @Get('calendar-feed')
  @Requires('calendar:own', 'Whether the own calendar can be read outside the product')
  @Answers(() => CalendarFeedResponse)
  async getCalendarFeed(): Promise<CalendarFeedResponse> {
    return { madeAt: (await this.feeds.madeAt())?.toISOString() ?? null };
  }

  @Post('calendar-feed')
  @Requires('calendar:own', 'A new secret address for the own calendar, shown this once')
  @ShowsOnce(() => CalendarFeedAddress)
  async makeCalendarFeed(@Req() { person }: PersonRequest): Promise<CalendarFeedAddress> {
    return { address: await this.feeds.make(person?.roles ?? []) };
  }

  @Delete('calendar-feed')
  @Requires('calendar:own', 'The secret address of the own calendar stops working')
  @Does()
  async revokeCalendarFeed(): Promise<void> {
    await this.feeds.revoke();
  }

  /** Read by calendar programs, which cannot sign in: who knows the address reads the times. */
  @Get('calendar/:file')
  @Public()
  @TakesCredential()
  @ApiParam({ name: 'file', description: 'The token, then .ics', schema: { type: 'string' } })
  @AnswersFile('text/calendar')
  async readCalendar(
    @Param('file') file: string,
    @Req() { ip = '', requestId = '' }: PersonRequest,
  ): Promise<MadeFile> {
    return this.reading.read({ file, address: ip, requestId });
  }
}
