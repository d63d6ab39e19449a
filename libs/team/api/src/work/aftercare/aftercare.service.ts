import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { aftercareMonths } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { AftercareCheckRequest, AftercareCheckResponse } from './aftercare.dto';
import { aftercareOf } from './aftercare.queries';
import { AftercareCheck } from './aftercare-check.entity';

/** Asking how it goes after support ended: once for each moment. */
@Injectable()
export class Aftercare {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** What came of it before. */
  async of(clientId: string): Promise<AftercareCheckResponse[]> {
    await this.access.require(clientId, 'aftercare:note');
    const checks = await aftercareOf(this.database, clientId);
    await this.readLog.opened(clientId);
    return checks;
  }

  /** Writes down that somebody asked, on a day that is not still to come. */
  async note(clientId: string, wanted: AftercareCheckRequest): Promise<string> {
    await this.access.require(clientId, 'aftercare:note');
    this.requireSound(wanted);
    const { id, trajectoryId, months, how, words, wantsBack, doneOn } = wanted;
    const checks = this.database.repository(AftercareCheck);
    const check = checks.create({
      ...{ id: id ?? uuidv7(), clientId, trajectoryId, months, how, words: words ?? null },
      ...{ wantsBack: wantsBack ?? false, doneOn: doneOn ?? this.clock.today() },
      doneBy: this.database.actor.staffMemberId,
    });
    await checks.insert(check);
    return check.id;
  }

  /** It was written down wrongly; only who wrote it takes it back. */
  async takeBack(clientId: string, id: string, version: number): Promise<void> {
    await this.access.require(clientId, 'aftercare:note');
    const doneBy = this.database.actor.staffMemberId;
    const check = await this.database.claim(AftercareCheck, { id, clientId, doneBy }, version);
    await this.database.repository(AftercareCheck).remove(check);
  }

  private requireSound({ months, how, words, wantsBack, doneOn }: AftercareCheckRequest): void {
    if (!aftercareMonths.includes(months)) throw FieldsInvalid.of('months', 'not-a-choice');
    if (how !== 'spoken' && words) throw FieldsInvalid.of('words', 'unknown-field');
    if (how !== 'spoken' && wantsBack) throw FieldsInvalid.of('wantsBack', 'unknown-field');
    if (doneOn && doneOn > this.clock.today()) throw FieldsInvalid.of('doneOn', 'day-in-future');
  }
}
