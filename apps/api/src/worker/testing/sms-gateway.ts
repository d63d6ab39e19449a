import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request, as the gateway got it. */
export interface SmsRequest {
  readonly key: string;
  readonly token: string;
  readonly to: string;
  readonly text: string;
}

/** A gateway that keeps its promise: one key is one message. */
export class SmsGateway {
  readonly requests: SmsRequest[] = [];
  /** What really went out, by key. */
  readonly messages = new Map<string, SmsRequest>();
  manner: 'takes' | 'silent' | number = 'takes';
  private readonly server: Server = createServer((request, response) => {
    void this.take(request, response);
  });
  private heard: () => void = () => undefined;

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/messages`;
  }

  /** Waits until the next message came in. */
  next(): Promise<void> {
    return new Promise((done) => (this.heard = done));
  }

  /** What really went to a number. */
  to(number: string): SmsRequest[] {
    return [...this.messages.values()].filter(({ to }) => to === number);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as { to: string; text: string };
    const key = String(request.headers['idempotency-key']);
    const one = { ...body, key, token: String(request.headers.authorization) };
    this.requests.push(one);
    if (typeof this.manner === 'number') {
      response.writeHead(this.manner, { 'Retry-After': '120' }).end();
      return;
    }
    if (!this.messages.has(key)) this.messages.set(key, one);
    this.heard();
    if (this.manner === 'takes') response.writeHead(202).end();
  }
}
