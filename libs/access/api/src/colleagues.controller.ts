import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Requires } from '@ademruimte/api-platform';
import { Colleagues } from './colleagues';
import { initialsOf } from './initials';
import { ColleagueResponse } from './sessions.dto';

/** The people of the own organisation, to choose an owner or a co-worker from. */
@ApiTags('access')
@Controller('colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: Colleagues) {}

  @Get()
  @Requires('team:read')
  @Answers([() => ColleagueResponse])
  async listColleagues(): Promise<ColleagueResponse[]> {
    const all = await this.colleagues.all();
    return all.map(({ id, name, roles, teamIds }) => ({
      id,
      name,
      initials: initialsOf(name),
      roles: [...roles],
      teamIds: [...teamIds],
    }));
  }
}
