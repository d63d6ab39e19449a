import { Inject, Injectable } from '@nestjs/common';
import { type RateLimiterAbstract, RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

/** Makes counters that all processes share, kept in PostgreSQL under keys the caller hashes. */
@Injectable()
export class Limiters {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** A counter of at most `points` per key within `seconds`. */
  perKey(name: string, points: number, seconds: number): RateLimiterAbstract {
    return new RateLimiterPostgres({
      storeClient: this.dataSource,
      storeType: 'typeorm',
      schemaName: 'app',
      tableName: 'sign_in_limit',
      tableCreated: true,
      // Every five minutes: strangers choose the keys, so what is over must not stay.
      clearExpiredByTimeout: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
  }
}
