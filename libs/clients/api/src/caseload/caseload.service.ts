import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { bounds, type ClientStatus } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import type {
  CaseloadQuery,
  CaseloadStatus,
  ClientListItem,
  ClientMatchRequest,
  ClientSearchRequest,
  KnownAtTeam,
} from './caseload.dto';
import {
  caseloadPage,
  countDuplicateSearch,
  findClients,
  type Moment,
  perhapsKnown,
} from './caseload.queries';

/** A page of clients and where the next one begins. */
export interface CaseloadPage {
  readonly items: ClientListItem[];
  readonly nextCursor: string | null;
}

const MOST_FOUND = 20;
const EVERYBODY: readonly ClientStatus[] = ['active', 'paused', 'closed'];

/** Lists and finds the clients somebody works with, and answers whether a person is known. */
@Injectable()
export class Caseload {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** A page of one's own caseload, or of the team one leads. */
  async list({ scope, status, cursor }: CaseloadQuery): Promise<CaseloadPage> {
    const limit = bounds.pageSize.default;
    const rows = await caseloadPage(this.database, {
      ...this.moment(),
      scope: scope ?? 'mine',
      statuses: statusesOf(status ?? 'active'),
      after: cursor ?? null,
      limit,
    });
    const items = rows.slice(0, limit);
    await this.readLog.listed(items.map(({ id }) => id));
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Clients one may see, by a piece of their name; typing errors are forgiven. */
  async search({ words, scope }: ClientSearchRequest): Promise<ClientListItem[]> {
    const items = await findClients(this.database, {
      ...this.moment(),
      words,
      scope: scope ?? null,
      limit: MOST_FOUND,
    });
    await this.readLog.searched(items.map(({ id }) => id));
    return items;
  }

  /** The teams where a person is perhaps known already, and nothing about the person. */
  async match({ name, birthDate }: ClientMatchRequest): Promise<KnownAtTeam[]> {
    const { today, now } = this.moment();
    await countDuplicateSearch(this.database, uuidv7(), now);
    const found = await perhapsKnown(this.database, { name, birthDate, today });
    await this.readLog.searched(found.map(({ clientId }) => clientId));
    const teams = new Map(found.map((one) => [one.teamName, one.teamPhone]));
    return [...teams].map(([teamName, teamPhone]) => {
      const [only, another] = found.filter((one) => one.teamName === teamName);
      return { teamName, teamPhone, clientId: another ? null : (only?.clientId ?? null) };
    });
  }

  private moment(): Moment {
    return { today: this.clock.today(), now: this.clock.now() };
  }
}

function statusesOf(status: CaseloadStatus): readonly ClientStatus[] {
  return status === 'all' ? EVERYBODY : [status];
}
