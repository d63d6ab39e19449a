import type { ChannelsSetUp } from '@ademruimte/contracts';

/**
 * What the server of the demonstration can send: what it was set up with. Only while a story tells
 * of a time with a mail server, mail is offered too.
 */
export class DemoChannels implements ChannelsSetUp {
  private hadMail = false;

  constructor(private readonly setUp: ChannelsSetUp) {}

  get sms(): boolean {
    return this.setUp.sms;
  }

  get email(): boolean {
    return this.setUp.email || this.hadMail;
  }

  /** Works as if there were a mail server. */
  async withMail<T>(work: () => Promise<T>): Promise<T> {
    this.hadMail = true;
    try {
      return await work();
    } finally {
      this.hadMail = false;
    }
  }
}
