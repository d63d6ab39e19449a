import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { StagnationCauseRequest } from './stagnation-cause.dto';
import { StagnationCause } from './stagnation-cause.entity';

/** Keeps why work stands still, so that a lead and a worker think about the same thing. */
@Injectable()
export class StagnationCauses {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** Notes a cause; the one noted before ends, for there is one at a time. */
  async note(clientId: string, wanted: StagnationCauseRequest): Promise<string> {
    await this.access.require(clientId, 'stagnation:note');
    const today = this.clock.today();
    await this.endFormer(clientId, today);
    const causes = this.database.repository(StagnationCause);
    const { id, cause, words = null, hiddenUntil = null } = wanted;
    const noted = causes.create({
      ...{ id: id ?? uuidv7(), clientId, cause, words, hiddenUntil: null, endedOn: null },
      ...{ notedBy: this.database.actor.staffMemberId, notedOn: today },
    });
    noted.hideUntil(hiddenUntil, today);
    await causes.insert(noted);
    return noted.id;
  }

  /** Hides who waits for somebody else until a day, or shows them again. */
  async hide(
    clientId: string,
    id: string,
    hiddenUntil: CalendarDay | null,
    version: number,
  ): Promise<number> {
    const today = this.clock.today();
    return this.change(clientId, id, version, (cause) => cause.hideUntil(hiddenUntil, today));
  }

  /** It is no longer so. */
  async end(clientId: string, id: string, version: number): Promise<number> {
    return this.change(clientId, id, version, (cause) => cause.end(this.clock.today()));
  }

  private async endFormer(clientId: string, today: CalendarDay): Promise<void> {
    const causes = this.database.repository(StagnationCause);
    const former = await causes.findOneBy({ clientId, endedOn: IsNull() });
    if (!former) return;
    const { id, version } = former;
    const claimed = await this.database.claim(StagnationCause, { id, clientId }, version);
    claimed.end(today);
    await causes.save(claimed);
  }

  private async change(
    clientId: string,
    id: string,
    version: number,
    verb: (cause: StagnationCause) => void,
  ): Promise<number> {
    await this.access.require(clientId, 'stagnation:note');
    const cause = await this.database.claim(StagnationCause, { id, clientId }, version);
    verb(cause);
    await this.database.repository(StagnationCause).save(cause);
    return version + 1;
  }
}
