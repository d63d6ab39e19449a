import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { aftercareMonths } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { AftercareCheckRequest } from './aftercare.dto';
import { AftercareCheck } from './aftercare-check.entity';

/** Asking how it goes after support ended: once for each moment. */
@Injectable()
export class Aftercare {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** Writes down that somebody asked, on a day that is not still to come. */
  async note(clientId: string, wanted: AftercareCheckRequest): Promise<string> {
    await this.access.require(clientId, 'aftercare:note');
    const { id, trajectoryId, months, how, doneOn } = wanted;
    const today = this.clock.today();
    if (!aftercareMonths.includes(months)) throw FieldsInvalid.of('months', 'not-a-choice');
    if (doneOn && doneOn > today) throw FieldsInvalid.of('doneOn', 'day-in-future');
    const checks = this.database.repository(AftercareCheck);
    const check = checks.create({
      ...{ id: id ?? uuidv7(), clientId, trajectoryId, months, how, doneOn: doneOn ?? today },
      doneBy: this.database.actor.staffMemberId,
    });
    await checks.insert(check);
    return check.id;
  }
}
