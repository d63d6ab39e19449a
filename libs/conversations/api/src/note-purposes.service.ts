import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import type { NotePurpose as Purpose } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { NotePurpose } from './note-purpose.entity';

/** A team lead says once a day why they read the notes of a file; then these open. */
@Injectable()
export class NotePurposes {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** Writes the purpose down; a second one for the same file and day is refused. */
  async pick(clientId: string, purpose: Purpose): Promise<string> {
    await this.access.require(clientId, 'note:purpose');
    const id = uuidv7();
    const { staffMemberId } = this.database.actor;
    const day = this.clock.today();
    await this.database
      .repository(NotePurpose)
      .insert({ id, clientId, staffMemberId, day, purpose });
    return id;
  }
}
