import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound, Refused } from '@ademruimte/api-platform';
import { clientReference } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { ClientAccess } from '../client-access';
import { Notices } from '../notices/notices.service';
import { ReadLog } from '../read-log';
import type { EmergencyRequest, EmergencyResponse } from './emergency.dto';
import { Emergency, type Judgement } from './emergency.entity';
import { EmergencyNotNeeded, NotOneself } from './emergency.errors';
import {
  canBeOpened,
  emergenciesToReview,
  type EmergencyRow,
  emergencyToReview,
  whoHears,
} from './emergency.queries';

/** Reading a file that is not yours because it cannot wait: for an hour, told at once, judged. */
@Injectable()
export class Emergencies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly notices: Notices,
    private readonly readLog: ReadLog,
  ) {}

  /** Opens a file of the own organisation to read; returns the id of the emergency. */
  async open(clientId: string, { id, kind, reason }: EmergencyRequest): Promise<string> {
    const known = await this.access.find(clientId);
    if (known?.permissions.includes('client:read')) throw new EmergencyNotNeeded();
    if (!(await canBeOpened(this.database, clientId))) throw new Refused(clientId);
    const { staffMemberId } = this.database.actor;
    const repository = this.database.repository(Emergency);
    const emergency = repository.create();
    const wanted = { id: id ?? uuidv7(), clientId, staffMemberId, kind, reason };
    emergency.begin(wanted, this.clock.now());
    await repository.insert(emergency);
    const hearers = await whoHears(this.database, clientId, this.clock.today());
    const about = { kind: 'emergency_opened', clientId, aboutId: emergency.id } as const;
    await this.notices.tell(hearers, about);
    return emergency.id;
  }

  /** Who opened it has seen enough; access ends with the answer. */
  async close(clientId: string, id: string, version: number): Promise<number> {
    const { staffMemberId } = this.database.actor;
    const own = { id, clientId, staffMemberId };
    const isOwn = await this.database.repository(Emergency).existsBy(own);
    if (!isOwn) throw new Refused(clientId);
    const emergency = await this.database.claim(Emergency, own, version);
    emergency.close(this.clock.now());
    await this.database.repository(Emergency).save(emergency);
    return version + 1;
  }

  /** The emergencies the caller is to judge, or has judged; never one's own. */
  async toReview(openOnly: boolean): Promise<EmergencyResponse[]> {
    const rows = await emergenciesToReview(this.database, this.moment(), openOnly);
    await this.readLog.listed([...new Set(rows.map(({ clientId }) => clientId))]);
    return rows.map(shown);
  }

  /** Somebody else says what they found of it; who opened it hears that it was judged. */
  async review(id: string, version: number, judgement: Judgement): Promise<number> {
    const { staffMemberId } = this.database.actor;
    const own = await this.database.repository(Emergency).existsBy({ id, staffMemberId });
    if (own) throw new NotOneself();
    if (!(await emergencyToReview(this.database, this.moment(), id))) throw new NotFound();
    const emergency = await this.database.claim(Emergency, { id }, version);
    emergency.review(staffMemberId, judgement, this.clock.now());
    await this.database.repository(Emergency).save(emergency);
    // Not about whom: who opened it may not know them any more.
    const about = { kind: 'emergency_reviewed', clientId: null, aboutId: id } as const;
    await this.notices.tell([emergency.staffMemberId], about);
    await this.notices.settle(id, 'emergency_opened');
    return version + 1;
  }

  private moment() {
    return { today: this.clock.today(), now: this.clock.now() };
  }
}

function shown(row: EmergencyRow): EmergencyResponse {
  return { ...row, clientReference: clientReference(row.clientId) };
}
