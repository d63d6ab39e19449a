import { Database, systemActor } from '@ademruimte/api-platform';
import { type Deliveries, ReminderSender } from '@ademruimte/reminders-api/sending';
import type { TeamTeller } from './team-teller';

/** Minutes after the first try at which a sender tries again. */
const TRIES = [0, 1, 6, 31, 156];
const MORNING = 10;
const MINUTE = 60_000;

/** A mail server that could not be reached: nothing left, and nothing is said to have left. */
const NOBODY_ANSWERS: Deliveries = {
  email: { promisesOnce: false, deliver: () => Promise.resolve({ result: 'later' }) },
};

/**
 * The worker of yesterday tried to send what was due, in this organisation alone; what others have
 * waiting stays theirs.
 */
export async function tryToSend(teller: TeamTeller): Promise<void> {
  const database = teller.app.get(Database);
  const { organisationId } = teller.team.cast.ilse;
  const asWorker: ConstructorParameters<typeof ReminderSender>[0] = {
    call: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      const claims = await database.anonymously<Row & { organisation?: string }>(sql, [
        ...parameters,
      ]);
      return claims.filter(({ organisation }) => organisation === organisationId);
    },
    inOrganisation: (organisation, work) =>
      database.transaction(systemActor(organisation), () =>
        work((sql, parameters = []) => database.query(sql, [...parameters])),
      ),
  };
  const began = teller.clock.momentOf(teller.clock.dayAgo(1), MORNING).getTime();
  for (const minutes of TRIES) {
    const now = () => new Date(began + minutes * MINUTE);
    await new ReminderSender(asWorker, NOBODY_ANSWERS, { now }).send();
  }
}
