import type { Log } from './log';
import type { Round } from './rounds';

const MINUTE = 60_000;

/** Sends a few messages that are due; answers what became of each, and nothing when none is left. */
interface Sender {
  send(stopping?: AbortSignal): Promise<readonly string[]>;
}

/**
 * Sends every minute the messages of one kind that are due, until none is left; tells how many went
 * and what became of the others, never to whom.
 */
export function sending(what: 'reminder' | 'morning mail', sender: Sender, log: Log): Round {
  return {
    name: `send ${what}`,
    every: MINUTE,
    run: async (stopping) => {
      for (let isMore = true; isMore && !stopping.aborted;) {
        const outcomes = await sender.send(stopping);
        for (const result of new Set(outcomes)) {
          const count = outcomes.filter((one) => one === result).length;
          log({ action: 'send', object: what, result: `${String(count)} ${result}` });
        }
        isMore = outcomes.length > 0;
      }
    },
  };
}
