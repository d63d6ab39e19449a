import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A message as a real SMTP server got it. */
export interface Mail {
  readonly to: string;
  readonly messageId: string;
  readonly source: string;
}

/** A message as somebody reads it: quoted-printable lines put together again. */
export function readable({ source }: Mail): string {
  const whole = source.replace(/=\r?\n/g, '').replace(/\r\n/g, '\n');
  const bytes = whole.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** How the server behaves to the next message. */
export type Manner = 'takes' | 'slow' | 'waits' | 'silent' | 'busy' | 'refuses' | 'unknown';

type Answer = (error?: Error | null) => void;
const problem = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

/** A real SMTP server on loopback that keeps what it gets, and can be as bad as they come. */
export class MailServer {
  readonly mails: Mail[] = [];
  manner: Manner = 'takes';
  private readonly server: SMTPServer;
  private heard: () => void = () => undefined;
  private release: () => void = () => undefined;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onRcptTo: (_address, _session, answer) => {
        if (this.manner === 'unknown') answer(problem(550));
        else answer();
      },
      onData: (stream, session, answer) => void this.take(stream, session, answer),
    });
    // A client that is killed leaves a broken connection behind.
    this.server.on('error', () => undefined);
  }

  /** Where it listens. */
  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${String(port)}`;
  }

  /** Waits until the next message came in whole. */
  next(): Promise<void> {
    return new Promise((done) => (this.heard = done));
  }

  /** Lets a message that waits be taken after all. */
  goOn(): void {
    this.release();
  }

  /** What somebody got. */
  to(address: string): Mail[] {
    return this.mails.filter(({ to }) => to === address);
  }

  stop(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession, answer: Answer) {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const { manner } = this;
    if (manner === 'busy' || manner === 'refuses') {
      return answer(problem(manner === 'busy' ? 451 : 554));
    }
    const source = Buffer.concat(parts).toString('utf8');
    const [, messageId = ''] = /^Message-ID:\s*(\S+)/im.exec(source) ?? [];
    const to = session.envelope.rcptTo.map(({ address }) => address).join();
    this.mails.push({ to, messageId, source });
    this.heard();
    if (manner === 'silent') return undefined;
    if (manner === 'waits') await new Promise<void>((done) => (this.release = done));
    if (manner === 'slow') await sleep(100);
    return answer();
  }
}
