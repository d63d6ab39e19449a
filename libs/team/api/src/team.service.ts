import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import type { TeamPageResponse } from './team.dto';
import { teamOfCaller } from './team.queries';

/** Who works here together, and for a team lead: with whom. */
@Injectable()
export class TeamPage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** The caller's own team; throws {@link NotFound} for somebody who is in none. */
  async read(): Promise<TeamPageResponse> {
    const team = await teamOfCaller(this.database, this.clock.today());
    if (!team) throw new NotFound();
    const { clients, notices, ...shown } = team;
    if (!clients) return shown;
    await this.readLog.listed(clients.map(({ id }) => id));
    const unassigned = clients.filter(({ leadWorkerName }) => leadWorkerName === null);
    return { ...shown, clients, unassigned, notices: notices ?? [] };
  }
}
