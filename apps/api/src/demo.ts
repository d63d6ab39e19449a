import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { configFromEnvironment } from '@ademruimte/api-platform';
import { AppModule } from './app.module';
import { DemoClock } from './demo/demo-clock';
import { makeDemo } from './demo/make-demo';

const app = await NestFactory.createApplicationContext(
  AppModule.with(configFromEnvironment, DemoClock),
  { logger: ['error', 'warn'] },
);
await makeDemo(app);
await app.close();
