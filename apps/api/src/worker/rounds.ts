import type { Log } from './log';

/** Work that comes round by itself. To add one: write it beside `retention` and list it in worker.ts. */
export interface Round {
  readonly name: string;
  /** Milliseconds of rest between two rounds. */
  readonly every: number;
  /** Does what is due; ends early, at a good moment, when `stopping` says so. */
  readonly run: (stopping: AbortSignal) => Promise<void>;
}

/**
 * Lets every round come round: at once, and again after its rest, each on its own. What goes wrong
 * is told and tried again the next time; one failing round never holds up another.
 */
export class Rounds {
  private readonly stopping = new AbortController();

  constructor(
    private readonly rounds: readonly Round[],
    private readonly log: Log,
  ) {}

  /** Works until {@link stop}, and then until what is running has come to a good end. */
  async comeRound(): Promise<void> {
    await Promise.all(this.rounds.map((round) => this.repeat(round)));
  }

  /** Begins nothing new any more. */
  stop(): void {
    this.stopping.abort();
  }

  private async repeat(round: Round): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.once(round);
      await rest(round.every, signal);
    }
  }

  private async once({ name, run }: Round): Promise<void> {
    try {
      await run(this.stopping.signal);
    } catch (problem) {
      this.log({ action: name, object: 'round', result: `failed: ${kindOf(problem)}` });
    }
  }
}

/** Only what kind of problem: the words of a database error can hold what somebody wrote. */
function kindOf(problem: unknown): string {
  if (!(problem instanceof Error)) return 'unknown';
  return 'code' in problem && typeof problem.code === 'string' ? problem.code : problem.name;
}

function rest(milliseconds: number, stopping: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const wake = () => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', wake);
      done();
    };
    const timer = setTimeout(wake, milliseconds);
    stopping.addEventListener('abort', wake);
    if (stopping.aborted) wake();
  });
}
