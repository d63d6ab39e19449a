import { Inject, Injectable } from '@nestjs/common';
import { newToken } from '@ademruimte/access-api';
import { Clock, CONFIG, type Config, Database } from '@ademruimte/api-platform';
import type { Role } from '@ademruimte/contracts';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { CalendarFeed } from './calendar-feed.entity';

/**
 * The secret address at which somebody reads their appointments in their own calendar program. One
 * at a time: a new one ends the one before, and taking it back works at once.
 */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** When the caller made the address that works now; null when there is none. */
  async madeAt(): Promise<Date | null> {
    return (await this.feeds.findOneBy(this.inUse))?.madeAt ?? null;
  }

  /** A new address for the caller, told this once; only the hash of what is secret in it is kept. */
  async make(roles: readonly Role[]): Promise<string> {
    await this.revoke();
    const { token, hash } = newToken();
    await this.feeds.insert({
      ...{ id: uuidv7(), staffMemberId: this.database.actor.staffMemberId, tokenHash: hash },
      ...{ roles: [...roles], madeAt: this.clock.now(), revokedAt: null },
    });
    return new URL(`/api/v1/calendar/${token}.ics`, this.config.publicUrl).href;
  }

  /** From now on the address of the caller answers nobody. */
  async revoke(): Promise<void> {
    await this.feeds.update(this.inUse, { revokedAt: this.clock.now() });
  }

  private get feeds() {
    return this.database.repository(CalendarFeed);
  }

  private get inUse() {
    return { staffMemberId: this.database.actor.staffMemberId, revokedAt: IsNull() };
  }
}
