import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { configFromEnvironment } from '@ademruimte/api-platform';
import { AppModule } from './app.module';
import { DemoChannels } from './demo/demo-channels';
import { DemoClock } from './demo/demo-clock';
import { makeDemo } from './demo/make-demo';

const config = configFromEnvironment();
const demoConfig = { ...config, channels: new DemoChannels(config.channels) };

const app = await NestFactory.createApplicationContext(
  AppModule.with(() => demoConfig, DemoClock),
  { logger: ['error', 'warn'] },
);
await makeDemo(app);
await app.close();
