import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
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

  /** Whom the caller meets today, and what there is to do this week, per person. */
  async read(): Promise<TodayResponse> {
    const day = this.clock.today();
    const found = await whatIsToday((sql, parameters) => this.database.query(sql, parameters), {
      day,
      now: this.clock.now(),
    });
    const lists = [...found.appointments, ...found.people, ...found.tasks, ...found.agreements];
    const seen = [...lists, ...found.reminders, ...found.messages].map(({ clientId }) => clientId);
    await this.readLog.listed([...new Set(seen)]);
    return { day, ...found };
  }
}
