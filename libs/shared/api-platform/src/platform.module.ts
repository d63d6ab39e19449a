import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AnswerInterceptor } from './answer.interceptor';
import { Clock } from './clock';
import { CONFIG, type Config } from './config';
import { dataSourceOptions, openDataSource } from './data-source';
import { Database } from './database';
import { HealthController } from './health.controller';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { Limiters } from './limiters';
import { ProblemFilter } from './problem.filter';
import { Refusals } from './refusals';
import { SecretBox } from './secret-box';
import { TransactionInterceptor } from './transaction.interceptor';

type EntityClass = new () => object;

/** The floor every domain stands on: settings, clock, database, errors, transactions. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * The platform for one process; `entities` are those of all the domains it composes, and `clock`
   * is another one only where a story is told afterwards.
   */
  static for(
    config: () => Config,
    entities: readonly EntityClass[],
    clock: new () => Clock = Clock,
  ): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: Clock, useClass: clock },
        Database,
        Limiters,
        Refusals,
        SecretBox,
        { provide: CONFIG, useFactory: config },
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: ({ databaseUrl, poolSize }: Config) =>
            openDataSource(dataSourceOptions(databaseUrl, [...entities], poolSize)),
        },
        { provide: APP_FILTER, useClass: ProblemFilter },
        // From the outside in: the answer is written only after the commit.
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [Clock, CONFIG, Database, Limiters, SecretBox],
    };
  }

  /** Lets go of the pool after the last request finished. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
