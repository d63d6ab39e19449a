import { openWorkerDatabase, publicUrlFrom } from '@ademruimte/api-platform/worker';
import { logKeys, Sealer } from '@ademruimte/audit-api/sealing';
import { deliveriesFrom, ReminderSender } from '@ademruimte/reminders-api/sending';
import { DigestSender } from '@ademruimte/team-api/digest';
import { writeLine } from './worker/log';
import { retention } from './worker/retention';
import { Rounds } from './worker/rounds';
import { sealing } from './worker/sealing';
import { sending } from './worker/sending';

const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is not set.');
const keys = logKeys(process.env['ADEMRUIMTE_SECRET']);
const deliveries = deliveriesFrom(process.env);

const database = await openWorkerDatabase(url);
const sealer = new Sealer(database, keys);
const reminders = new ReminderSender(database, deliveries);
const mornings = new DigestSender(database, deliveries.email, {
  publicUrl: publicUrlFrom(process.env),
});
const rounds = new Rounds(
  [
    retention(database, writeLine),
    sealing(sealer, writeLine),
    sending('reminder', reminders, writeLine),
    sending('morning mail', mornings, writeLine),
  ],
  writeLine,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => rounds.stop());
await rounds.comeRound();
await database.close();
