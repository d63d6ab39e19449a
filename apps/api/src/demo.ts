import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { makeDemo } from './demo/make-demo';

const app = await NestFactory.createApplicationContext(AppModule.with(), {
  logger: ['error', 'warn'],
});
await makeDemo(app);
await app.close();
