import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Requires } from '@ademruimte/api-platform';
import { TeamPageResponse } from './team.dto';
import { TeamPage } from './team.service';

/** The team of whoever asks. */
@ApiTags('team')
@Controller('team')
export class TeamController {
  constructor(private readonly team: TeamPage) {}

  @Get()
  @Requires('team:read', 'The own team; its clients for who leads it')
  @Answers(() => TeamPageResponse)
  async getTeam(): Promise<TeamPageResponse> {
    return this.team.read();
  }
}
