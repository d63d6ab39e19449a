import {
  type CalendarDay,
  digestDay,
  digestSubject,
  digestText,
  REMINDER_TRIES,
  restBefore,
} from '@ademruimte/contracts';
import type { Ask, WorkerDatabase } from '@ademruimte/api-platform/worker';
import type { Delivered, Delivery, Message } from '@ademruimte/reminders-api/sending';
import {
  beginDigest,
  claimedDigests,
  type DigestClaim,
  type DigestEnding,
  endDigest,
  type HeldDigest,
  holdDigest,
  whatToTell,
} from './digest.queries';

/** What became of one mail; never whose it was. */
export type DigestOutcome = 'sent' | 'later' | 'failed' | 'not needed' | 'not now';

/** What a sender works with besides. */
export interface DigestOptions {
  /** Where the pages are that the mail leads to. */
  readonly publicUrl: URL;
  /** How many are lent out at once. */
  readonly atOnce?: number;
  readonly now?: () => Date;
}

const AT_ONCE = 10;

/** A mail that is marked as being sent. */
interface Ready {
  readonly digest: HeldDigest;
  readonly day: CalendarDay;
  readonly message: Message;
}

/**
 * Sends the morning mail to whoever asked for it: once a day, on working days between seven and
 * ten, and only when there is something to tell. What it holds is counted as the person themselves
 * at that moment, so whose access ended is told nothing.
 */
export class DigestSender {
  private readonly atOnce: number;
  private readonly now: () => Date;

  constructor(
    private readonly database: Pick<WorkerDatabase, 'call' | 'inOrganisation'>,
    private readonly mail: Delivery | undefined,
    private readonly options: DigestOptions,
  ) {
    this.atOnce = options.atOnce ?? AT_ONCE;
    this.now = options.now ?? (() => new Date());
  }

  /** Sends what is to go now, a few at a time; answers what became of them. */
  async send(stopping?: AbortSignal): Promise<DigestOutcome[]> {
    const day = digestDay(this.now());
    const { mail } = this;
    if (!day || !mail) return [];
    const claims = await claimedDigests(this.database, this.atOnce, day);
    const outcomes: DigestOutcome[] = [];
    for (const claim of claims) {
      if (stopping?.aborted) break;
      outcomes.push(await this.one(claim, day, mail));
    }
    return outcomes;
  }

  private async one(claim: DigestClaim, day: CalendarDay, mail: Delivery): Promise<DigestOutcome> {
    const message = await this.messageFor(claim, day);
    const { organisation } = claim;
    const ready = await this.database.inOrganisation(organisation, (ask) =>
      prepare(ask, claim, { day, message }),
    );
    if (typeof ready === 'string') return ready;
    const delivered = await mail.deliver(ready.message);
    return this.database.inOrganisation(organisation, (ask) => settle(ask, ready, delivered));
  }

  /** What somebody is told, looked up as that person; undefined when there is nothing to tell. */
  private async messageFor(
    { organisation, digest, staffMember }: DigestClaim,
    day: CalendarDay,
  ): Promise<Message | undefined> {
    const look = (ask: Ask) => whatToTell(ask, { day, now: this.now() });
    const content = await this.database.inOrganisation(organisation, look, staffMember);
    const text = content && digestText(content.counts, this.options.publicUrl);
    return text
      ? { key: `${digest}.${day}`, to: content.to, text, subject: digestSubject }
      : undefined;
  }
}

/** What goes today, if anything. */
interface Wanted {
  readonly day: CalendarDay;
  readonly message: Message | undefined;
}

/** Marks it as being sent; one that was being sent by somebody who died may have gone already. */
async function prepare(
  ask: Ask,
  claim: DigestClaim,
  { day, message }: Wanted,
): Promise<DigestOutcome | Ready> {
  const held = await holdDigest(ask, claim);
  if (!held) return 'not now';
  const digest = held.day === day ? held : { ...held, state: null, attempts: 0 };
  const end = async (state: DigestEnding['state']) => endDigest(ask, digest, { day, state });
  if (digest.state === 'sending') {
    await end('failed');
    return 'failed';
  }
  if (!message) {
    await end('not_needed');
    return 'not needed';
  }
  await beginDigest(ask, digest, day);
  return { digest, day, message };
}

/** Tried again only when it certainly did not go, and not without end. */
async function settle(
  ask: Ask,
  { digest, day }: Ready,
  { result }: Delivered,
): Promise<DigestOutcome> {
  const tries = digest.attempts + 1;
  if (result === 'later' && tries < REMINDER_TRIES) {
    await endDigest(ask, digest, { day, state: 'planned', restMs: restBefore(tries) });
    return 'later';
  }
  const state = result === 'sent' ? 'sent' : 'failed';
  await endDigest(ask, digest, { day, state });
  return state;
}
