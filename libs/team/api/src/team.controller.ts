import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Requires } from '@ademruimte/api-platform';
import { TeamPageResponse, TeamQuery } from './team.dto';
import { TeamPage } from './team.service';

/** A team of whoever asks. */
@ApiTags('team')
@Controller('team')
export class TeamController {
  constructor(private readonly team: TeamPage) {}

  @Get()
  @Requires('team:read', 'The own team; who works for more of them says which')
  @Answers(() => TeamPageResponse)
  async getTeam(@Query() { teamId }: TeamQuery): Promise<TeamPageResponse> {
    return this.team.read(teamId ?? null);
  }
}
