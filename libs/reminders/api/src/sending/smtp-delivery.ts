import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Delivered, Delivery, Message } from './delivery';

/** Where mail goes, and in whose name. */
export interface SmtpSettings {
  /** `smtps://name:password@host:465`, or `smtp://` with STARTTLS. */
  readonly url: string;
  /** The address below every message. */
  readonly from: string;
  /** How long each of connecting, greeting and silence may take, in milliseconds. */
  readonly patience?: number;
}

const PATIENCE = 15_000;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Mail by SMTP. A reply of the server is the last word: 2xx is sent, 4xx may be tried again, 5xx is
 * refused. When the connection is lost after the message began to leave, nobody knows.
 */
export class SmtpDelivery implements Delivery {
  readonly promisesOnce = false;
  private readonly host: string;

  constructor(private readonly settings: SmtpSettings) {
    this.host = /@([^>\s]+)/.exec(settings.from)?.[1] ?? 'localhost';
  }

  async deliver({ key, to, text, subject }: Message): Promise<Delivered> {
    const { url, from, patience = PATIENCE } = this.settings;
    const transport = createTransport({
      url,
      requireTLS: mustEncrypt(url),
      ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
    const leaving = { hasBegun: false };
    try {
      await transport.sendMail({
        ...{ from, to, subject, text: noticed(text, leaving) },
        messageId: `<${key}@${this.host}>`,
        // No answering machine answers it, and no list is made of it.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      return { result: 'sent' };
    } catch (error) {
      return afterFailure(error, leaving.hasBegun);
    } finally {
      transport.close();
    }
  }
}

/** A server elsewhere is only spoken to in secret. */
function mustEncrypt(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'smtp:' && !LOOPBACK.includes(hostname);
}

/** The text as a stream, so that it is known whether any of it left. */
function noticed(text: string, leaving: { hasBegun: boolean }): Readable {
  return new Readable({
    read() {
      leaving.hasBegun = true;
      this.push(text);
      this.push(null);
    },
  });
}

function afterFailure(error: unknown, hasBegun: boolean): Delivered {
  const { responseCode } = error as { responseCode?: number };
  if (responseCode && responseCode >= 500) return { result: 'refused' };
  if (responseCode && responseCode >= 400) return { result: 'later' };
  return { result: hasBegun ? 'unknown' : 'later' };
}
