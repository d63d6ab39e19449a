import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { openApiDocument } from '@ademruimte/api-platform';
import { AppModule } from './app.module';

// preview: no provider is made, so no database is needed.
const app = await NestFactory.create<NestExpressApplication>(AppModule.with(), {
  preview: true,
  abortOnError: false,
  logger: ['error'],
});
app.setGlobalPrefix('api/v1');
const file = process.argv[2] ?? 'docs/openapi.json';
writeFileSync(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
