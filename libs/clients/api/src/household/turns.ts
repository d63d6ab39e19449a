import type { Database } from '@ademruimte/api-platform';

/**
 * Lets everybody who decides who leads, or who lives together, come one after the other, until
 * their transaction ends. Two people who each see one lead worker could together make two.
 *
 * One lock for the whole organisation, and always the first one taken, so before access is asked,
 * which holds what gives it. To hold a household row by row one must first read who is in it, and
 * somebody else may join between the two. These are rare and short decisions, so nobody notices
 * the queue.
 */
export async function takeTurn(database: Database): Promise<void> {
  await database.query(
    `SELECT pg_advisory_xact_lock(
       hashtextextended('households of ' || app.current_organisation(), 0))`,
  );
}

/**
 * Holds who works with these clients before the clients themselves are held: the order in which
 * everybody who writes in a file takes them, so that nobody waits for each other for ever.
 */
export async function holdWork(database: Database, clientIds: readonly string[]): Promise<void> {
  await database.query(
    'SELECT FROM app.assignment WHERE client_id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE',
    [clientIds],
  );
}
