import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { addDays, mondayOf } from '@ademruimte/contracts';
import type { TodayResponse } from './today.dto';
import { whatIsToday } from './today.queries';

/** Looking back together takes an appointment first, so it is told some days before. */
const DAYS_BEFORE_REVIEW = 14;

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
    const sunday = addDays(mondayOf(day), 6);
    const { appointments, people, tasks, messages } = await whatIsToday(this.database, {
      ...{ day, now: this.clock.now(), sunday },
      reviewsUntil: addDays(day, DAYS_BEFORE_REVIEW),
    });
    const seen = [...appointments, ...people, ...tasks, ...messages].map(
      ({ clientId }) => clientId,
    );
    await this.readLog.listed([...new Set(seen)]);
    return { day, appointments, people, tasks, messages };
  }
}
