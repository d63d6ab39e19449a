import { Injectable } from '@nestjs/common';
import { ClientAccess, ExpertsOfTeam, ReadLog } from '@ademruimte/access-api';
import { Plans } from '@ademruimte/plan-api';
import type { ExpertView } from './file.dto';
import { ClientFile } from './file.service';

/** Shows who invites an experience expert what that expert would read, by the very same code. */
@Injectable()
export class ThroughExpertEyes {
  constructor(
    private readonly access: ClientAccess,
    private readonly experts: ExpertsOfTeam,
    private readonly file: ClientFile,
    private readonly plans: Plans,
    private readonly readLog: ReadLog,
  ) {}

  /** The first page and the plan, as one expert of the client's team would see them today. */
  async look(clientId: string, expertId: string): Promise<ExpertView> {
    const opened = await this.access.requireAsExpert(clientId, expertId);
    await this.experts.require(opened.teamId, expertId);
    const file = await this.file.shown(opened);
    const plan = await this.plans.shown(opened);
    await this.readLog.opened(clientId);
    return { file, plan };
  }
}
