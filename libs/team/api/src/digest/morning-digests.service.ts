import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import type { MorningDigestResponse } from './morning-digest.dto';
import { MorningDigest } from './morning-digest.entity';
import { MailNotSetUp } from './morning-digest.errors';

/** The choice of a mail in the morning: off until somebody asks for it, and off again at once. */
@Injectable()
export class MorningDigests {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'channels'>,
  ) {}

  /** What the caller chose, and whether there is anything to choose here. */
  async own(): Promise<MorningDigestResponse> {
    const digest = await this.digests.findOneBy({ staffMemberId: this.self });
    const hasFailed = digest?.wanted && digest.state === 'failed';
    return {
      offered: this.config.channels.email,
      wanted: digest?.wanted ?? false,
      failedOn: hasFailed ? digest.day : null,
    };
  }

  /** From the next working day on the caller gets it. */
  async want(): Promise<void> {
    if (!this.config.channels.email) throw new MailNotSetUp();
    const { self: staffMemberId } = this;
    const changed = await this.digests.update({ staffMemberId }, { wanted: true });
    if (!changed.affected) await this.digests.insert({ id: uuidv7(), staffMemberId, wanted: true });
  }

  /** The caller gets none any more. */
  async stop(): Promise<void> {
    await this.digests.update({ staffMemberId: this.self }, { wanted: false });
  }

  private get self(): string {
    return this.database.actor.staffMemberId;
  }

  private get digests() {
    return this.database.repository(MorningDigest);
  }
}
