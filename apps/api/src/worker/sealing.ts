import { checkpointText, type Sealer } from '@ademruimte/audit-api/sealing';
import type { Log } from './log';
import type { Round } from './rounds';

/** How long a line of the log can be changed without anybody finding it. */
const UNSEALED = 10_000;
const HOUR = 3_600_000;

/**
 * Seals every ten seconds what was added to the log, and says every hour how far the chain is:
 * whoever keeps that line elsewhere can prove later that nothing was cut off since.
 */
export function sealing(sealer: Sealer, log: Log, now = Date.now): Round {
  const tell = (result: string) => log({ action: 'seal', object: 'log', result });
  let saidAt = Number.NEGATIVE_INFINITY;
  const say = async () => {
    if (now() - saidAt < HOUR) return;
    const checkpoint = await sealer.checkpoint();
    if (!checkpoint) return;
    saidAt = now();
    tell(`checkpoint ${checkpointText(checkpoint)}`);
  };
  return {
    name: 'seal',
    every: UNSEALED,
    run: async (stopping) => {
      if (await sealer.isCutOff()) tell('the log was cut off: run the verifier');
      for (let isMore = true; isMore && !stopping.aborted;) ({ isMore } = await sealer.seal());
      await say();
    },
  };
}
