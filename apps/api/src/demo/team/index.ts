import { holdCaseloadTalks } from './caseload-talks';
import { agreeHowToWork, leaveRoos, letSomeWait, weighWork } from './how-we-work';
import { askAfterwards, hearFarid, lookBack } from './looking-back';
import { noteCauses, passMessages } from './said';
import type { TeamTeller } from './team-teller';
import { tryToSend } from './unsent';
import { walkAlong } from './walk-along';

export { TeamTeller } from './team-teller';

/** Everything around the residents' own stories: how a team works, asks, thanks and looks back. */
export async function tellOfTheTeam(teller: TeamTeller): Promise<void> {
  await agreeHowToWork(teller);
  await letSomeWait(teller);
  await walkAlong(teller);
  await askAfterwards(teller);
  await lookBack(teller);
  await holdCaseloadTalks(teller);
  await weighWork(teller);
  await noteCauses(teller);
  await hearFarid(teller);
  await passMessages(teller);
  await tryToSend(teller);
  await leaveRoos(teller);
}
