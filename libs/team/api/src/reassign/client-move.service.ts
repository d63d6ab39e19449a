import { Injectable } from '@nestjs/common';
import { Assignment, ClientAccess } from '@ademruimte/access-api';
import { Database, DomainError } from '@ademruimte/api-platform';
import { HandoverProposals, HandoverSummaries } from '@ademruimte/clients-api';
import type { ProblemCode, SkipReason } from '@ademruimte/contracts';
import { wholly } from './reassignment.queries';
import { Newcomers } from './newcomers.service';
import type { ReassignedClientRequest, ReassignmentRequest } from './reassignment.dto';

/** Rules that let one client stay where they are without stopping the others. */
const SKIPS: Readonly<Partial<Record<ProblemCode, SkipReason>>> = {
  'lead-worker-exists': 'household_led_elsewhere',
  'assignment-overlaps': 'already_theirs',
  'not-in-team': 'not_in_team',
  'client-not-active': 'support_ended',
  'client-closed': 'support_ended',
  'handover-under-way': 'handover_under_way',
};

type Move = Pick<ReassignmentRequest, 'toStaffId' | 'kind' | 'fromDay' | 'untilDay'>;

/** Lets one client go to a colleague, whole or not at all. */
@Injectable()
export class ClientMove {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly newcomers: Newcomers,
    private readonly handovers: HandoverProposals,
    private readonly summaries: HandoverSummaries,
  ) {}

  /** Moves a client, or answers why they stay. */
  async move(client: ReassignedClientRequest, move: Move): Promise<SkipReason | null> {
    try {
      await wholly(this.database, () => this.go(client, move));
      return null;
    } catch (error) {
      const why = error instanceof DomainError ? SKIPS[error.code] : undefined;
      if (!why) throw error;
      return why;
    }
  }

  /** Whether the colleague has the client in that part already, from the day on. */
  async isTheirs(clientId: string, { toStaffId, kind, fromDay }: Move): Promise<boolean> {
    const same = await this.database
      .repository(Assignment)
      .findBy({ clientId, staffMemberId: toStaffId, kind });
    return same.some((one) => one.isActiveOn(fromDay));
  }

  private async go({ clientId, summary }: ReassignedClientRequest, move: Move): Promise<void> {
    const { toStaffId, kind, fromDay, untilDay } = move;
    if (kind === 'lead_worker' && (await this.isLed(clientId, fromDay))) {
      const words = summary ?? (await this.summaries.textFor(clientId));
      const wanted = { toStaffId, onDay: fromDay, summary: words };
      await this.handovers.propose(clientId, wanted);
      return;
    }
    const wanted = { staffMemberId: toStaffId, kind, fromDay, untilDay: untilDay ?? null };
    await this.newcomers.begin(clientId, wanted, summary ?? null);
  }

  private async isLed(clientId: string, day: string): Promise<boolean> {
    const leads = await this.database
      .repository(Assignment)
      .findBy({ clientId, kind: 'lead_worker' });
    return leads.some((one) => one.isActiveOn(day));
  }

  /** Whether the caller decides who works with a client. */
  async mayDecide(clientId: string): Promise<boolean> {
    return (await this.access.find(clientId))?.permissions.includes('team:assign') ?? false;
  }
}
