import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { ageOn } from '@ademruimte/contracts';
import type { ClientDetails } from './client-details.dto';
import { clientDetails } from './client-details.queries';

/** Shows the personal data of a client to somebody who may see how to reach them. */
@Injectable()
export class PersonalData {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** Everything about who somebody is; the look is written down. */
  async of(clientId: string): Promise<ClientDetails> {
    const { permissions } = await this.access.require(clientId, 'contact:read');
    const row = await clientDetails(this.database, clientId);
    if (!row) throw new NotFound();
    await this.readLog.opened(clientId);
    const age = row.birthDate === null ? null : ageOn(row.birthDate, this.clock.today());
    return { ...row, age, may: [...permissions] };
  }
}
