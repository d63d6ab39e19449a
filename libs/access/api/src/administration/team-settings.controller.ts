import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { TeamSettingsRequest, TeamSettingsResponse } from './team-settings.dto';
import { TeamSettings } from './team-settings.service';

/** Teams: their name, their number, and how they work. */
@ApiTags('access')
@Controller()
export class TeamSettingsController {
  constructor(private readonly teams: TeamSettings) {}

  @Get('team-settings')
  @Requires('people:read')
  @Answers([() => TeamSettingsResponse])
  listTeamSettings(): Promise<TeamSettingsResponse[]> {
    return this.teams.all();
  }

  @Post('teams')
  @Requires('team:edit')
  @Creates()
  async addTeam(@Body() wanted: TeamSettingsRequest): Promise<Created> {
    return created(await this.teams.add(wanted), '/team-settings');
  }

  @Put('teams/:teamId')
  @Requires('team:edit')
  @Changes()
  async changeTeam(
    @IdParam('teamId') teamId: string,
    @Body() wanted: TeamSettingsRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.teams.change(teamId, wanted, version));
  }
}
