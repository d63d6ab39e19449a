import type { Delivered, Delivery, Message } from './delivery';

/** Where text messages go. */
export interface SmsSettings {
  readonly url: string;
  readonly token: string;
  /** How long the gateway may take to answer, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 15_000;
/** The longest wait a gateway can ask for. */
const LONGEST_MS = 3_600_000;

/**
 * Text messages through the gateway of `docs/sms-gateway.md`. It promises that one key is one
 * message, so whatever is unknown is asked again with the same key.
 */
export class SmsDelivery implements Delivery {
  readonly promisesOnce = true;

  constructor(private readonly settings: SmsSettings) {}

  async deliver({ key, to, text }: Message): Promise<Delivered> {
    const { url, token, patience = PATIENCE } = this.settings;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          ...{ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
          'Idempotency-Key': key,
        },
        body: JSON.stringify({ to, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      await answer.body?.cancel();
      return afterAnswer(answer);
    } catch {
      return { result: 'unknown' };
    }
  }
}

/** Only what is wrong with this one message is final; what is wrong with us or with them passes. */
const FINAL = [400, 404, 410, 413, 422];

function afterAnswer({ status, ok, headers }: Response): Delivered {
  if (ok) return { result: 'sent' };
  if (FINAL.includes(status)) return { result: 'refused' };
  const seconds = Number(headers.get('Retry-After') ?? 0);
  const afterMs = Number.isFinite(seconds) ? Math.min(seconds * 1_000, LONGEST_MS) : 0;
  return { result: 'later', afterMs };
}
