import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Requires } from '@ademruimte/api-platform';
import { TeamWorkQuery, TeamWorkResponse } from './team-work.dto';
import { TeamWork } from './team-work.service';

/** The work of a team, or one's own. */
@ApiTags('team')
@Controller('team-work')
export class TeamWorkController {
  constructor(private readonly work: TeamWork) {}

  @Get()
  @Requires('work:read', 'Who is stuck and why, whose plate is full, what is due')
  @Answers(() => TeamWorkResponse)
  getTeamWork(@Query() query: TeamWorkQuery): Promise<TeamWorkResponse> {
    return this.work.read(query);
  }
}
