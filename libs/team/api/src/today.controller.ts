import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Requires } from '@ademruimte/api-platform';
import { TodayResponse } from './today.dto';
import { Today } from './today.service';

/** What there is to do today. */
@ApiTags('team')
@Controller('today')
export class TodayController {
  constructor(private readonly today: Today) {}

  @Get()
  @Requires('today:read', 'Appointments of today and steps of this week, per person')
  @Answers(() => TodayResponse)
  async getToday(): Promise<TodayResponse> {
    return this.today.read();
  }
}
