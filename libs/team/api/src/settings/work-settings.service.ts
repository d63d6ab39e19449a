import { Injectable } from '@nestjs/common';
import { Team } from '@ademruimte/access-api';
import {
  Clock,
  Database,
  FieldsInvalid,
  NotFound,
  type Versioned,
  versioned,
} from '@ademruimte/api-platform';
import { leadsTeam } from '../work/plates/plates.queries';
import type { WorkSettingsRequest, WorkSettingsResponse } from './work-settings.dto';

/** How a team agreed to work; who leads it writes it down. */
@Injectable()
export class WorkSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The agreements of a team the caller leads. */
  async of(teamId: string): Promise<Versioned<WorkSettingsResponse>> {
    await this.requireLead(teamId);
    const team = await this.database.repository(Team).findOneByOrFail({ id: teamId });
    const { version, name, stagnationDays, bandLow, bandHigh, bandReason } = team;
    const { reviewMonths, caseloadReviewWeeks, figuresThreshold, approvalWanted } = team;
    const shown = {
      ...{ teamId, version, name, stagnationDays, bandLow, bandHigh, bandReason },
      ...{ reviewMonths, caseloadReviewWeeks, figuresThreshold, approvalWanted },
    };
    return versioned(shown, version);
  }

  /** Changes what a team the caller leads agreed; answers the next version. */
  async change(teamId: string, wanted: WorkSettingsRequest, version: number): Promise<number> {
    await this.requireLead(teamId);
    const { bandLow = null, bandHigh = null, bandReason = null, ...rest } = wanted;
    if ((bandLow === null) !== (bandHigh === null)) {
      throw FieldsInvalid.of(bandLow === null ? 'bandLow' : 'bandHigh', 'required');
    }
    if (bandLow !== null && bandHigh !== null && bandHigh < bandLow) {
      throw FieldsInvalid.of('bandHigh', 'out-of-range', { min: bandLow, max: 100 });
    }
    const team = await this.database.claim(Team, { id: teamId }, version);
    Object.assign(team, rest, { bandLow, bandHigh, bandReason });
    await this.database.repository(Team).save(team);
    return version + 1;
  }

  private async requireLead(teamId: string): Promise<void> {
    if (!(await leadsTeam(this.database, this.clock.today(), teamId))) throw new NotFound();
  }
}
