import {
  type AutomaticChannel,
  inDaytime,
  isDaytime,
  nextTry,
  REMINDER_TRIES,
  type ReminderProblem,
  usable,
} from '@ademruimte/contracts';
import type { Ask, WorkerDatabase } from '@ademruimte/api-platform/worker';
import { reasonToWithdraw } from '../reminder-plan';
import { type Subject, subjectOf } from '../reminder-subject';
import type { Deliveries, Delivered, Delivery, Message } from './delivery';
import { messageFrom } from './message';
import {
  claimed,
  begin,
  type Claim,
  hold,
  holdBack,
  type Held,
  finish,
  putOff,
  tellLeads,
} from './sender.queries';

/** What became of one reminder; never whose it was. */
export type Outcome = 'sent' | 'later' | 'failed' | 'given up' | 'withdrawn' | 'not now';

/** What a sender works with besides. */
export interface SenderOptions {
  /** How many are lent out at once. */
  readonly atOnce?: number;
  readonly now?: () => Date;
}

const AT_ONCE = 10;

/** A reminder that is marked as being sent, and how it goes. */
interface Ready {
  readonly reminder: Held;
  readonly message: Message;
  readonly delivery: Delivery;
}

/**
 * Sends reminders that are due. Each is lent to one sender at a time, is looked at once more in the
 * transaction that marks it as being sent, leaves outside any transaction, and is marked again.
 * When a sender dies in between nobody knows whether it went: then it is asked again only where
 * the other side promises that one key is one message; else it fails for a person to see.
 */
export class ReminderSender {
  private readonly atOnce: number;
  private readonly now: () => Date;

  constructor(
    private readonly database: Pick<WorkerDatabase, 'call' | 'inOrganisation'>,
    private readonly deliveries: Deliveries,
    { atOnce = AT_ONCE, now = () => new Date() }: SenderOptions = {},
  ) {
    this.atOnce = atOnce;
    this.now = now;
  }

  /** Sends what is due now, a few at a time; answers what became of them. */
  async send(stopping?: AbortSignal): Promise<Outcome[]> {
    const claims = await claimed(this.database, this.atOnce);
    const outcomes: Outcome[] = [];
    for (const claim of claims) {
      if (stopping?.aborted) break;
      outcomes.push(await this.one(claim));
    }
    return outcomes;
  }

  private async one(claim: Claim): Promise<Outcome> {
    const { organisation } = claim;
    const ready = await this.database.inOrganisation(organisation, (ask) =>
      this.prepare(ask, claim),
    );
    if (typeof ready === 'string') return ready;
    const { reminder, message, delivery } = ready;
    const delivered = await delivery.deliver(message);
    return this.database.inOrganisation(organisation, (ask) =>
      this.settle(ask, reminder, delivered, delivery),
    );
  }

  /** Takes it under lock; one that was being sent by somebody who died may have gone already. */
  private async prepare(ask: Ask, claim: Claim): Promise<Outcome | Ready> {
    const reminder = await hold(ask, claim);
    if (!reminder) return 'not now';
    const delivery = this.deliveries[reminder.channel as AutomaticChannel];
    if (reminder.state === 'sending' && !delivery?.promisesOnce) {
      return this.fail(ask, reminder, 'failed', 'maybe_sent');
    }
    return this.lookOnceMore(ask, reminder, delivery);
  }

  /** The last look: whether it may still go, to whom, and that it is going now. */
  private async lookOnceMore(
    ask: Ask,
    reminder: Held,
    delivery: Delivery | undefined,
  ): Promise<Outcome | Ready> {
    const now = this.now();
    const subject = await subjectOf({ query: ask }, reminder.about);
    const problem = reasonNotToSend(subject, now);
    if (problem || !subject) {
      await finish(ask, reminder, { state: 'withdrawn', problem: problem ?? 'too_late', now });
      return 'withdrawn';
    }
    if (await this.waits(ask, reminder, subject)) return 'not now';
    if (!delivery || (await this.goesByHand(ask, reminder, subject))) return 'not now';
    await begin(ask, reminder);
    return { reminder, message: messageFrom(reminder, subject), delivery };
  }

  /** Whether an agreement on safe contact or the night holds it back. */
  private async waits(ask: Ask, reminder: Held, { forbidden }: Subject): Promise<boolean> {
    const now = this.now();
    if (forbidden) await holdBack(ask, reminder);
    else if (isDaytime(now)) return false;
    else await putOff(ask, reminder, { until: inDaytime(now), problem: reminder.problem });
    return true;
  }

  /** Whether it cannot go this way after all: no number any more, or nothing set up. */
  private async goesByHand(ask: Ask, reminder: Held, subject: Subject): Promise<boolean> {
    const { sms, email } = this.deliveries;
    const way = usable(reminder.channel, subject, { sms: !!sms, email: !!email });
    if (way.channel === reminder.channel) return false;
    await finish(ask, reminder, { ...way, state: 'planned', now: this.now() });
    return true;
  }

  private async settle(
    ask: Ask,
    reminder: Held,
    delivered: Delivered,
    { promisesOnce }: Delivery,
  ): Promise<Outcome> {
    const now = this.now();
    if (delivered.result === 'sent') {
      await finish(ask, reminder, { state: 'sent', problem: null, now });
      return 'sent';
    }
    if (delivered.result === 'refused') return this.fail(ask, reminder, 'failed', 'refused');
    const isUnknown = delivered.result === 'unknown';
    if (isUnknown && !promisesOnce) return this.fail(ask, reminder, 'failed', 'maybe_sent');
    const tries = reminder.attempts + 1;
    const problem = isUnknown ? 'maybe_sent' : 'not_reached';
    if (tries >= REMINDER_TRIES) return this.fail(ask, reminder, 'given_up', problem);
    const afterMs = delivered.result === 'later' ? delivered.afterMs : undefined;
    await putOff(ask, reminder, { until: nextTry(now, tries, afterMs), problem });
    return 'later';
  }

  /** It did not arrive, or nobody knows: a person hears of it. */
  private async fail(
    ask: Ask,
    reminder: Held,
    state: 'failed' | 'given_up',
    problem: ReminderProblem,
  ): Promise<Outcome> {
    const now = this.now();
    const isMine = await finish(ask, reminder, { state, problem, now });
    if (isMine) await tellLeads(ask, reminder, now);
    return state === 'failed' ? 'failed' : 'given up';
  }
}

function reasonNotToSend(subject: Subject | undefined, now: Date): ReminderProblem | undefined {
  if (!subject) return 'appointment_changed';
  const ends = subject.at.getTime() + (subject.kind === 'step' ? STEP_LASTS : 0);
  return reasonToWithdraw(subject) ?? (now.getTime() >= ends ? 'too_late' : undefined);
}

/** A step is written down at noon of its day; the day of reminding ends at eight. */
const STEP_LASTS = 8 * 3_600_000;
