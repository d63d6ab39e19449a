import type { DynamicModule, Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { Clock, type Config, PlatformModule, setupApp } from '@ademruimte/api-platform';
import { TestClock } from './test-clock';

type Entities = readonly (new () => object)[];

/** What a test file works with: the app, over HTTP, on the real database. */
export interface Running {
  readonly app: NestExpressApplication;
  readonly clock: TestClock;
  readonly stop: () => Promise<void>;
}

/** A setting a test wants otherwise. */
export type TestSettings = Partial<
  Pick<Config, 'channels' | 'databaseUrl' | 'demo' | 'poolSize' | 'publicUrl' | 'trustedProxies'>
>;

/**
 * Starts the given domains as production does: same pipes, filters, guards and database role. The
 * database is shared by all test files; every test makes an organisation of its own.
 */
export async function startApp(
  modules: readonly (Type | DynamicModule)[],
  entities: Entities,
  settings: TestSettings = {},
): Promise<Running> {
  const clock = new TestClock();
  const config = (): Config => ({
    databaseUrl: process.env['TEST_DATABASE_URL'] ?? '',
    // TEST_POOL=1 proves that no request needs a second connection while it holds the first.
    poolSize: Number(process.env['TEST_POOL'] ?? 4),
    secret: Buffer.alloc(32, 7),
    demo: false,
    port: 0,
    webRoot: undefined,
    publicUrl: new URL('http://localhost:3000'),
    trustedProxies: 'loopback',
    channels: { sms: true, email: true },
    version: 'test',
    ...settings,
  });
  const module = await Test.createTestingModule({
    imports: [PlatformModule.for(config, entities), ...modules],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>({
    bodyParser: false,
    logger: ['error', 'warn'],
  });
  setupApp(app).enableShutdownHooks();
  await app.listen(0, '127.0.0.1');
  return { app, clock, stop: () => app.close() };
}
