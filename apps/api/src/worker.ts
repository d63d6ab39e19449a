import { openWorkerDatabase } from '@ademruimte/api-platform/worker';
import { writeLine } from './worker/log';
import { retention } from './worker/retention';
import { Rounds } from './worker/rounds';

const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is not set.');

const database = await openWorkerDatabase(url);
const rounds = new Rounds([retention(database, writeLine)], writeLine);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => rounds.stop());
await rounds.comeRound();
await database.close();
