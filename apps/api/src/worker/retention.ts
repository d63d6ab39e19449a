import type { WorkerDatabase } from '@ademruimte/api-platform/worker';
import type { Log } from './log';
import type { Round } from './rounds';

interface Forgotten {
  readonly table: string;
  readonly rows: number;
}

const HOUR = 3_600_000;
/** Few enough that one call stays far below the time a statement may take. */
const AT_ONCE = 5_000;

/**
 * Forgets every hour what was kept as long as the field catalogue says. The periods live in
 * PostgreSQL, in one migration; this only asks, and tells how many rows of which table went.
 */
export function retention(
  database: Pick<WorkerDatabase, 'call'>,
  log: Log,
  atOnce = AT_ONCE,
): Round {
  const forget = () =>
    database.call<Forgotten>(
      'SELECT table_name AS "table", forgotten::int AS rows FROM app.forget_expired($1)',
      [atOnce],
    );
  const tell = ({ table, rows }: Forgotten) =>
    log({ action: 'retention', object: table, result: `${String(rows)} forgotten` });
  return {
    name: 'retention',
    every: HOUR,
    run: async (stopping) => {
      for (let isMore = true; isMore && !stopping.aborted;) {
        const forgotten = await forget();
        forgotten.filter(({ rows }) => rows > 0).forEach(tell);
        isMore = forgotten.some(({ rows }) => rows === atOnce);
      }
    },
  };
}
