import { Injectable } from '@nestjs/common';
import { Notices } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import type { NoticeKind } from '@ademruimte/contracts';
import type { Handover } from './handover.entity';
import { teamLeadsOf } from './handover.queries';

/** Tells colleagues that something happens with a hand-over; never what it says. */
@Injectable()
export class HandoverNews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  /** The leads of the team have something to decide. */
  async proposed(handover: Handover): Promise<void> {
    await this.tell(await this.teamLeads(handover), 'handover_proposed', handover);
  }

  /** Giver and receiver know where they are. */
  async agreed(handover: Handover): Promise<void> {
    const { fromStaffId, toStaffId, proposedBy } = handover;
    await this.notices.settle(handover.id, 'handover_proposed');
    await this.tell([fromStaffId, toStaffId, proposedBy], 'handover_agreed', handover);
  }

  /** Who proposed it reads why not. */
  async declined(handover: Handover): Promise<void> {
    await this.notices.settle(handover.id, 'handover_proposed');
    await this.tell([handover.proposedBy], 'handover_declined', handover);
  }

  /** Whoever heard of it, hears that it does not go on. */
  async withdrawn(handover: Handover, wasAgreed: boolean): Promise<void> {
    const { id, fromStaffId, toStaffId } = handover;
    await this.notices.settle(id, 'handover_proposed');
    await this.notices.settle(id, 'handover_agreed');
    const hearers = wasAgreed
      ? [fromStaffId, toStaffId, ...(await this.teamLeads(handover))]
      : await this.teamLeads(handover);
    await this.tell(hearers, 'handover_withdrawn', handover);
  }

  /** The receiver knows: the file itself says it from now on. */
  async read({ id }: Handover): Promise<void> {
    await this.notices.settle(id, 'handover_agreed');
  }

  private async tell(whom: readonly string[], kind: NoticeKind, { id, clientId }: Handover) {
    await this.notices.tell(whom, { kind, clientId, aboutId: id });
  }

  private teamLeads({ clientId }: Handover): Promise<string[]> {
    return teamLeadsOf(this.database, clientId, this.clock.today());
  }
}
