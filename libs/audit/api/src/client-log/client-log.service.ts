import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { addDays, type CalendarDay } from '@ademruimte/contracts';
import { linesOf } from '../log/log.queries';
import type { ClientLogResponse } from './client-log.dto';
import { clientLogDays } from './client-log-days';

const DAYS = 90;
const MOST = 5_000;

/** A client's own log, for who works with them to give. */
@Injectable()
export class ClientLog {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Who looked, since a day. Giving it is a look as well, and will stand in it the next time. */
  async read(clientId: string, since: CalendarDay | null): Promise<ClientLogResponse> {
    await this.access.require(clientId, 'log:client');
    const until = this.clock.today();
    const from = since ?? addDays(until, -DAYS);
    if (from > until) throw FieldsInvalid.of('from', 'day-in-future');
    const rows = await linesOf(this.database, {
      ...{ from, until, clientId, staffMemberId: null, kind: null, after: null },
      most: MOST + 1,
    });
    await this.readLog.opened(clientId);
    const days = clientLogDays(rows.slice(0, MOST));
    return { from, until, days, isCut: rows.length > MOST };
  }

  /** Writes down that it went on paper. */
  async print(clientId: string): Promise<void> {
    await this.access.require(clientId, 'log:client');
    await this.readLog.printed(clientId);
  }
}
