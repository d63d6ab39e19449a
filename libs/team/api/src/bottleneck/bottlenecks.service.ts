import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { bounds } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { BottleneckReport } from './bottleneck-report.entity';
import type {
  BottleneckListResponse,
  OwnBottleneckResponse,
  ReportBottleneckRequest,
} from './bottlenecks.dto';
import { bottlenecksPage, ownBottlenecks, ownTeam } from './bottlenecks.queries';

/** Where the system works against people: told by who sees it, read by who can mend it. */
@Injectable()
export class Bottlenecks {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Keeps a report; one about a client needs their file to be open to the caller. */
  async report({ id: wanted, text, theme, clientId }: ReportBottleneckRequest): Promise<string> {
    const client = clientId ? await this.access.require(clientId, 'client:read') : undefined;
    const id = wanted ?? uuidv7();
    await this.database.repository(BottleneckReport).insert({
      id,
      text,
      theme,
      clientId: client?.clientId ?? null,
      teamId: client?.teamId ?? (await ownTeam(this.database, this.clock.today())),
      reportedBy: this.database.actor.staffMemberId,
      reportedAt: this.clock.now(),
    });
    return id;
  }

  /** What was reported, as far as the caller may read it; no client is ever in it. */
  async list(after: string | null): Promise<BottleneckListResponse> {
    const limit = bounds.pageSize.default;
    const wanted = { today: this.clock.today(), after, limit };
    const found = await bottlenecksPage(this.database, wanted);
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** What the caller reported. */
  async own(): Promise<OwnBottleneckResponse[]> {
    const limit = bounds.pageSize.default;
    const reports = await ownBottlenecks(this.database, this.clock.today(), limit);
    await this.readLog.listed([...new Set(reports.flatMap(({ client }) => client?.id ?? []))]);
    return reports;
  }
}
