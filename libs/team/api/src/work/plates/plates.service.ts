import { Injectable } from '@nestjs/common';
import { Assignments, ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import type { ColleagueCaseloadResponse } from './plate.dto';
import { colleagueOfLead, plateOfColleague } from './plates.queries';

/** What is on the plate of a colleague, and how much work it is. */
@Injectable()
export class Plates {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly assignments: Assignments,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Whom somebody of a team the caller leads works with; throws {@link NotFound} for others. */
  async of(staffMemberId: string): Promise<ColleagueCaseloadResponse> {
    const today = this.clock.today();
    const colleague = await colleagueOfLead(this.database, today, staffMemberId);
    if (!colleague) throw new NotFound();
    const items = await plateOfColleague(this.database, today, staffMemberId);
    await this.readLog.listed([...new Set(items.map(({ clientId }) => clientId))]);
    return { ...colleague, items };
  }

  /** Says how much work it is to work with a client in a part. */
  async weigh(clientId: string, id: string, weight: number, version: number): Promise<number> {
    await this.access.require(clientId, 'team:assign');
    return this.assignments.weigh(clientId, id, version, weight);
  }
}
