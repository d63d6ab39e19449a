import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { FirstAdministrator } from '@ademruimte/access-api';
import { CONFIG, type Config, setupApp } from '@ademruimte/api-platform';
import { AppModule } from './app.module';

const app = await NestFactory.create<NestExpressApplication>(AppModule.with(), {
  bodyParser: false,
  logger: ['error', 'warn'],
});
setupApp(app);
app.enableShutdownHooks();
const { port, publicUrl } = app.get<Config>(CONFIG);
await app.listen(port);

const token = await app.get(FirstAdministrator).offer();
if (token) {
  // Said here and nowhere else: only whoever runs the server can read it.
  process.stdout.write(
    `\nNobody looks after this installation yet. Within 24 hours, open\n` +
      `  ${new URL('/eerste-beheerder', publicUrl).href}\nand fill in this code, which works once:\n` +
      `  ${token}\n\n`,
  );
}
