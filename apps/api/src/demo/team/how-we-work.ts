import { ClientAssignments, PersonalData, Trajectories } from '@ademruimte/clients-api';
import { addDays, mondayOf } from '@ademruimte/contracts';
import { Conversations } from '@ademruimte/conversations-api';
import {
  Absences,
  Messages,
  Plates,
  Reassignments,
  WaitingList,
  WorkSettings,
} from '@ademruimte/team-api';
import type { Worker } from '../stories';
import type { TeamTeller } from './team-teller';

/** What the team agreed about its own work, and what a lead looks at first. */
export async function agreeHowToWork(teller: TeamTeller): Promise<void> {
  const { teamId } = teller.team;
  await teller.as({ who: 'ilse', daysAgo: 400 }, async () => {
    const settings = teller.app.get(WorkSettings);
    const { version } = await settings.of(teamId);
    const agreed = { stagnationDays: 42, reviewMonths: 3, caseloadReviewWeeks: 2 };
    const band = { bandLow: 14, bandHigh: 20, bandReason: 'Zo is er tijd voor huisbezoek.' };
    const shown = { figuresThreshold: 5, approvalWanted: true };
    await settings.change(teamId, { ...agreed, ...band, ...shown }, version);
  });
}

const HEAVIER: readonly (readonly [Worker, string, number])[] = [
  ['sanne', 'Milan', 2],
  ['sanne', 'Amina Haddadi', 1.5],
  ['tom', 'Selam', 1.5],
  ['sanne', 'mevrouw Bos', 0.5],
];

/** Some people take more time than others; that is about the work, not about them. */
export async function weighWork(teller: TeamTeller): Promise<void> {
  for (const [worker, name, weight] of HEAVIER) {
    await teller.as({ who: 'ilse', daysAgo: 12 }, async () => {
      const { clientId, assignmentId, version } = await teller.partOf(worker, name);
      await teller.app.get(Plates).weigh(clientId, assignmentId, weight, version);
    });
  }
}

/** Roos is away this week and the next; of one of her people Tom takes care meanwhile. */
export async function leaveRoos(teller: TeamTeller): Promise<void> {
  const monday = mondayOf(teller.clock.dayAgo(0));
  const untilDay = addDays(monday, 11);
  await teller.as({ who: 'roos', daysAgo: 25 }, () =>
    teller.app.get(Absences).add({ fromDay: monday, untilDay }),
  );
  await teller.as({ who: 'ilse', daysAgo: 0 }, () =>
    teller.app.get(Reassignments).reassign({
      ...{ toStaffId: teller.staffIdOf('tom'), kind: 'stand_in' },
      ...{ fromDay: teller.clock.dayAgo(0), untilDay },
      clients: [{ clientId: teller.idOf('Gerda Lantaarn') }],
    }),
  );
}

/** From that day nobody leads the work with somebody any more. */
async function letGo(teller: TeamTeller, [worker, name, daysAgo]: [Worker, string, number]) {
  await teller.as({ who: 'ilse', daysAgo, hour: 8 }, async () => {
    const { clientId, assignmentId, version } = await teller.partOf(worker, name);
    const yesterday = addDays(teller.clock.today(), -1);
    await teller.app.get(ClientAssignments).end(clientId, assignmentId, yesterday, version);
  });
}

/** Somebody begins to wait; answers how to tell that it ended. */
async function wait(teller: TeamTeller, name: string, daysAgo: number): Promise<string> {
  return teller.as({ who: 'ilse', daysAgo }, () =>
    teller.app.get(WaitingList).join(teller.idOf(name), {}),
  );
}

/** Who waits for a worker, who waited, and who has nobody since last week. */
export async function letSomeWait(teller: TeamTeller): Promise<void> {
  const waiting = teller.app.get(WaitingList);
  await letGo(teller, ['tom', 'Yusuf Anijs', 66]);
  const before = await wait(teller, 'Yusuf Anijs', 66);
  await teller.as({ who: 'ilse', daysAgo: 52 }, () =>
    waiting.leave(teller.idOf('Yusuf Anijs'), before, { why: 'other' }, 1),
  );
  await wait(teller, 'Yusuf Anijs', 24);
  await letGo(teller, ['tom', 'Samira Kompas', 11]);
  await wait(teller, 'Samira Kompas', 11);
  await letGo(teller, ['roos', 'Otto Wolk', 5]);
  await letGo(teller, ['tom', 'Dewi Zonnebloem', 43]);
  await wait(teller, 'Dewi Zonnebloem', 43);
  await teller.as({ who: 'ilse', daysAgo: 18 }, () =>
    teller.app.get(Reassignments).reassign({
      ...{ toStaffId: teller.staffIdOf('sanne'), kind: 'lead_worker' },
      fromDay: teller.clock.today(),
      clients: [{ clientId: teller.idOf('Dewi Zonnebloem') }],
    }),
  );
  await meetDewi(teller);
  await letTinekeGo(teller);
}

/** Sanne read what Ilse wrote along, and met her. */
async function meetDewi(teller: TeamTeller): Promise<void> {
  const clientId = teller.idOf('Dewi Zonnebloem');
  const messages = teller.app.get(Messages);
  await teller.as({ who: 'sanne', daysAgo: 17 }, async () => {
    const { items } = await messages.about(clientId);
    for (const { id, version } of items) await messages.settle(clientId, id, version);
  });
  await teller.as({ who: 'sanne', daysAgo: 15, hour: 14 }, () =>
    teller.app.get(Conversations).record(clientId, {
      ...{ kind: 'office', startsAt: teller.clock.now(), durationMinutes: 60, place: null },
      ...{ interpreter: false, held: true, agreedText: 'Eerst de post weer goed laten bezorgen.' },
    }),
  );
}

/** She waited, and somebody in her own street could help sooner. */
async function letTinekeGo(teller: TeamTeller): Promise<void> {
  const clientId = teller.idOf('Tineke Ganzenbord');
  const turn = await wait(teller, 'Tineke Ganzenbord', 60);
  await teller.as({ who: 'ilse', daysAgo: 34 }, () =>
    teller.app.get(WaitingList).leave(clientId, turn, { why: 'helped_elsewhere' }, 1),
  );
  await teller.as({ who: 'tom', daysAgo: 33 }, async () => {
    const { trajectories } = await teller.app.get(PersonalData).of(clientId);
    const [{ id = '', version = 1 } = {}] = trajectories;
    const outcome = 'continues_elsewhere';
    await teller.app.get(Trajectories).close(clientId, id, version, { outcome });
  });
}
