import { Injectable } from '@nestjs/common';
import { Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { ProcessingActivity } from '../processing-activity.entity';
import { Team } from '../team.entity';
import type { TeamSettingsRequest, TeamSettingsResponse } from './team-settings.dto';

const SHOWN = {
  ...{ id: true, version: true, name: true, phone: true },
  ...{ maxActiveGoals: true, measurementMonths: true },
} as const;

/** The teams of the organisation, made and set up by an administrator. */
@Injectable()
export class TeamSettings {
  constructor(private readonly database: Database) {}

  /** All teams by name. */
  all(): Promise<TeamSettingsResponse[]> {
    const { organisationId } = this.database.actor;
    return this.database.repository(Team).find({
      where: { organisationId },
      select: SHOWN,
      order: { name: 'ASC' },
    });
  }

  /** A new team, working under debt help until it chooses otherwise; answers its id. */
  async add(wanted: TeamSettingsRequest): Promise<string> {
    const activity = await this.database
      .repository(ProcessingActivity)
      .findOneByOrFail({ code: 'debt_help' });
    const teams = this.database.repository(Team);
    const id = uuidv7();
    await teams.save(
      teams.create({ id, phone: null, ...wanted, defaultProcessingActivityId: activity.id }),
    );
    return id;
  }

  /** Changes a team somebody saw at `version`; answers the next version. */
  async change(id: string, wanted: TeamSettingsRequest, version: number): Promise<number> {
    const team = await this.database.claim(Team, { id }, version);
    Object.assign(team, { ...wanted, phone: wanted.phone ?? null });
    await this.database.repository(Team).save(team);
    return version + 1;
  }
}
