import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { addDays, mondayOf } from '@ademruimte/contracts';
import type { TodayResponse } from './today.dto';
import { whatIsToday } from './today.queries';

/** The page a worker opens in the morning. */
@Injectable()
export class Today {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** The caller's appointments of today and the steps of this week, past ones included. */
  async read(): Promise<TodayResponse> {
    const day = this.clock.today();
    const sunday = addDays(mondayOf(day), 6);
    const { appointments, people, tasks } = await whatIsToday(this.database, day, sunday);
    const seen = [...appointments, ...people, ...tasks].map(({ clientId }) => clientId);
    await this.readLog.listed([...new Set(seen)]);
    return { day, appointments, people, tasks };
  }
}
