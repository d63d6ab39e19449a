import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CONFIG, type Config, setupApp } from '@ademruimte/api-platform';
import { AppModule } from './app.module';

const app = await NestFactory.create<NestExpressApplication>(AppModule.with(), {
  bodyParser: false,
  logger: ['error', 'warn'],
});
setupApp(app);
app.enableShutdownHooks();
await app.listen(app.get<Config>(CONFIG).port);
