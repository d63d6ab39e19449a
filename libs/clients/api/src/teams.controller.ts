import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProcessingActivity, Team } from '@ademruimte/access-api';
import { Answers, Database, Requires } from '@ademruimte/api-platform';
import { ProcessingActivityItem, TeamListItem } from './teams.dto';

/** What there is to choose from when somebody is registered. */
@ApiTags('clients')
@Controller()
export class TeamsController {
  constructor(private readonly database: Database) {}

  @Get('teams')
  @Requires('team:read')
  @Answers([() => TeamListItem])
  async listTeams(): Promise<TeamListItem[]> {
    const teams = await this.database.repository(Team).find(this.ownByName());
    return teams.map(({ id, name, phone, defaultProcessingActivityId }) => ({
      id,
      name,
      phone,
      defaultProcessingActivityId,
    }));
  }

  @Get('processing-activities')
  @Requires('trajectory:edit')
  @Answers([() => ProcessingActivityItem])
  async listProcessingActivities(): Promise<ProcessingActivityItem[]> {
    const all = await this.database.repository(ProcessingActivity).find(this.ownByName());
    return all.map(({ id, code, name, law, article, purpose, dataCategories, retention }) => ({
      ...{ id, code, name, law, article },
      ...{ purpose, dataCategories, retention },
    }));
  }

  /** Asked for the own organisation by name: these lists have no client to stand guard for them. */
  private ownByName() {
    const { organisationId } = this.database.actor;
    return { where: { organisationId }, order: { name: 'ASC' as const } };
  }
}
