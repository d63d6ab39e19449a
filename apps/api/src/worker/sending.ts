import type { ReminderSender } from '@ademruimte/reminders-api/sending';
import type { Log } from './log';
import type { Round } from './rounds';

const MINUTE = 60_000;

/**
 * Sends every minute the reminders that are due, until none is left; tells how many went and what
 * became of the others, never to whom.
 */
export function sending(sender: Pick<ReminderSender, 'send'>, log: Log): Round {
  return {
    name: 'send',
    every: MINUTE,
    run: async (stopping) => {
      for (let isMore = true; isMore && !stopping.aborted;) {
        const outcomes = await sender.send(stopping);
        for (const result of new Set(outcomes)) {
          const count = outcomes.filter((one) => one === result).length;
          log({ action: 'send', object: 'reminder', result: `${String(count)} ${result}` });
        }
        isMore = outcomes.length > 0;
      }
    },
  };
}
