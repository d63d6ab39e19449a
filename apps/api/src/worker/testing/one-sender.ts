import { openWorkerDatabase } from '@ademruimte/api-platform/worker';
import { deliveriesFrom, ReminderSender } from '@ademruimte/reminders-api/sending';

// A worker of one round, for tests that kill it: at noon, whatever the time really is.
const { DATABASE_URL: url = '', NOON: noon = '' } = process.env;
const database = await openWorkerDatabase(url);
const now = () => new Date(noon);
await new ReminderSender(database, deliveriesFrom(process.env), { now }).send();
await database.close();
