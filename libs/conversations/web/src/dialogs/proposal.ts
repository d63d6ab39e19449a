import { addDays, dayOf } from '@ademruimte/contracts';
import { momentAt, sayDay, sayTime, timeOf } from '@ademruimte/web-ui';

const WEEK = 7;

/**
 * The moment to propose instead of one that was missed: the same day of the week at the same time
 * on the clock, the first one that is still to come.
 */
export function proposalFor(startsAt: string, now: Date): Date {
  const planned = new Date(startsAt);
  const time = timeOf(planned);
  let day = addDays(dayOf(planned), WEEK);
  while (day <= dayOf(now)) day = addDays(day, WEEK);
  return momentAt(day, time) ?? planned;
}

/** How the proposal reads where it is chosen: 'do 3 dec, 10.00 uur'. */
export function sayProposal(moment: Date): string {
  return $localize`${sayDay(dayOf(moment), 'short')}:day:, ${sayTime(moment)}:time: uur`;
}
