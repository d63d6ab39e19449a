import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@ademruimte/api-platform';
import type { ChannelsSetUp } from '@ademruimte/contracts';

/** What this server can send by itself; the rest is done by hand, and the screen says so. */
@Injectable()
export class ChannelsOfServer {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'channels'>) {}

  /** For each channel whether it was set up. */
  get setUp(): ChannelsSetUp {
    return this.config.channels;
  }
}
