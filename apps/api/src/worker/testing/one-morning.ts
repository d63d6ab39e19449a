import { openWorkerDatabase } from '@ademruimte/api-platform/worker';
import { deliveriesFrom } from '@ademruimte/reminders-api/sending';
import { DigestSender } from '@ademruimte/team-api/digest';

// A worker of one morning, for tests that kill it: at the moment it is told.
const { DATABASE_URL: url = '', MORNING: morning = '', PUBLIC_URL: address = '' } = process.env;
const database = await openWorkerDatabase(url);
await new DigestSender(database, deliveriesFrom(process.env).email, {
  ...{ publicUrl: new URL(address), now: () => new Date(morning) },
}).send();
await database.close();
