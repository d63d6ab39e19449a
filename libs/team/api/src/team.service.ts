import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import type { TeamPageResponse } from './team.dto';
import { teamOfCaller } from './team.queries';

/** Who works here together; it names no clients. */
@Injectable()
export class TeamPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A team of the caller; throws {@link NotFound} for one they are not in. */
  async read(teamId: string | null): Promise<TeamPageResponse> {
    const team = await teamOfCaller(this.database, this.clock.today(), teamId);
    if (!team) throw new NotFound();
    const { notices, ...shown } = team;
    return notices ? { ...shown, notices } : shown;
  }
}
