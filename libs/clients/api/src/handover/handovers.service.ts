import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { othersOfHousehold } from '../household/household.queries';
import type { HandoverResponse, HandoversResponse } from './handover.dto';
import {
  caseworkersOfTeam,
  companions,
  giverOn,
  type HandoverRow,
  handoversOf,
} from './handover.queries';

/** Reads who was handed over, and what somebody needs to know to propose it. */
@Injectable()
export class Handovers {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** Everything about handing over one client; whoever lives with them goes along. */
  async of(clientId: string): Promise<HandoversResponse> {
    const client = await this.access.require(clientId, 'handover:propose');
    const today = this.clock.today();
    const decides = client.permissions.includes('handover:decide');
    const rows = await handoversOf(this.database, clientId, { today, decides });
    const giver = await giverOn(this.database, clientId, today);
    const others = await othersOfHousehold(this.database, clientId, today);
    const team = await caseworkersOfTeam(this.database, client.teamId, today);
    const alongWith = await companions(this.database, others);
    await this.readLog.listed(others);
    await this.readLog.opened(clientId);
    return {
      giver: giver ? { id: giver.id, name: giver.name } : null,
      candidates: team.filter(({ id }) => id !== giver?.id),
      alongWith,
      items: rows.map((row) => this.shown(row, client)),
    };
  }

  private shown(
    { proposedBy, goesWith, ...row }: HandoverRow,
    { permissions, readerId }: OpenedClient,
  ): HandoverResponse {
    const decides = permissions.includes('handover:decide');
    const isOpen = row.state === 'proposed' || (row.state === 'agreed' && !row.hasBegun);
    return {
      ...row,
      mayDecide: decides && row.state === 'proposed',
      mayWithdraw: isOpen && goesWith === null && (decides || proposedBy === readerId),
    };
  }
}
