import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { notInFuture } from '../days';
import type {
  HandleUrgentNeedRequest,
  RecordUrgentNeedRequest,
  UrgentNeedRequest,
  UrgentNeedResponse,
} from './urgent-need.dto';
import { UrgentNeed } from './urgent-need.entity';
import { UrgentNeedExists } from './urgent-need.errors';
import { readOpenUrgentNeeds, readUrgentNeeds } from './urgent-need.queries';

/** Keeps what cannot wait in sight until somebody took care of it. */
@Injectable()
export class UrgentNeeds {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** Everything urgent there was with a client, what is open first. */
  async list(clientId: string): Promise<UrgentNeedResponse[]> {
    await this.access.require(clientId, 'urgent:read');
    const needs = await readUrgentNeeds(this.database, clientId);
    await this.readLog.opened(clientId);
    return needs;
  }

  /** What is open; who calls this has let the caller in already. */
  async openOf(clientId: string): Promise<UrgentNeedResponse[]> {
    return readOpenUrgentNeeds(this.database, clientId);
  }

  /** Writes down something urgent. A device that sends the same one twice makes it once. */
  async record(clientId: string, wanted: RecordUrgentNeedRequest): Promise<string> {
    await this.access.require(clientId, 'urgent:record');
    notInFuture('knownOn', wanted.knownOn, this.clock);
    const repository = this.database.repository(UrgentNeed);
    const recordedBy = this.database.actor.staffMemberId;
    const need = repository.create({
      id: wanted.id ?? uuidv7(),
      clientId,
      status: 'open',
      knownOn: wanted.knownOn ?? this.clock.today(),
      recordedAt: this.clock.now(),
      recordedBy,
    });
    need.describe(wanted, recordedBy);
    await repository.createQueryBuilder().insert().values(need).orIgnore().execute();
    if (!(await repository.existsBy({ id: need.id, clientId }))) throw new UrgentNeedExists();
    return need.id;
  }

  /** Something about it is otherwise now; the day follows. */
  async change(
    clientId: string,
    id: string,
    wanted: UrgentNeedRequest,
    version: number,
  ): Promise<number> {
    const { staffMemberId } = this.database.actor;
    return this.alter(clientId, id, version, (need) => need.describe(wanted, staffMemberId));
  }

  /** Somebody took care of it. */
  async handle(
    clientId: string,
    id: string,
    { outcome = null }: HandleUrgentNeedRequest,
    version: number,
  ): Promise<number> {
    const { staffMemberId } = this.database.actor;
    const now = this.clock.now();
    return this.alter(clientId, id, version, (need) => need.handle(staffMemberId, now, outcome));
  }

  /** It is open again. */
  async reopen(clientId: string, id: string, version: number): Promise<number> {
    return this.alter(clientId, id, version, (need) => need.reopen());
  }

  private async alter(
    clientId: string,
    id: string,
    version: number,
    verb: (need: UrgentNeed) => void,
  ): Promise<number> {
    await this.access.require(clientId, 'urgent:record');
    const need = await this.database.claim(UrgentNeed, { id, clientId }, version);
    verb(need);
    await this.database.repository(UrgentNeed).save(need);
    return version + 1;
  }
}
