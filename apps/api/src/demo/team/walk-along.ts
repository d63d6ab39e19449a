import { ClientAssignments } from '@ademruimte/clients-api';
import type { TeamTeller } from './team-teller';

/** Tom knows about work of one's own, and helps Sanne with Joost. */
export async function walkAlong(teller: TeamTeller): Promise<void> {
  await teller.as({ who: 'sanne', daysAgo: 19 }, () =>
    teller.app.get(ClientAssignments).start(teller.idOf('Joost van der Meer'), {
      ...{ staffMemberId: teller.staffIdOf('tom'), kind: 'co_worker' },
      fromDay: teller.clock.today(),
    }),
  );
}
