import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { JoinWaitingListRequest, LeaveWaitingListRequest } from './waiting-list.dto';
import { NotWaiting, WaitingTurn, WaitsAlready } from './waiting-turn.entity';

/** Who waits to be helped, and who waited before: nobody waits out of sight. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** Somebody begins to wait. */
  async join(clientId: string, { id, fromDay }: JoinWaitingListRequest): Promise<string> {
    await this.access.require(clientId, 'team:assign');
    const turns = this.database.repository(WaitingTurn);
    if (await turns.existsBy({ clientId, untilDay: IsNull() })) throw new WaitsAlready();
    const day = this.notInFuture('fromDay', fromDay);
    const turn = turns.create({
      ...{ id: id ?? uuidv7(), clientId, fromDay: day, untilDay: null, whyEnded: null },
    });
    await turns.insert(turn);
    return turn.id;
  }

  /** Somebody waits no longer. */
  async leave(
    clientId: string,
    id: string,
    { why, untilDay }: LeaveWaitingListRequest,
    version: number,
  ): Promise<number> {
    await this.access.require(clientId, 'team:assign');
    const day = this.notInFuture('untilDay', untilDay);
    const turn = await this.database.claim(WaitingTurn, { id, clientId }, version);
    turn.end(why, day);
    await this.database.repository(WaitingTurn).save(turn);
    return version + 1;
  }

  /** Somebody waits on after all, in the last turn there was: earlier ones are history. */
  async resume(clientId: string, id: string, version: number): Promise<number> {
    await this.access.require(clientId, 'team:assign');
    const turns = this.database.repository(WaitingTurn);
    if (await turns.existsBy({ clientId, untilDay: IsNull() })) throw new WaitsAlready();
    const turn = await this.database.claim(WaitingTurn, { id, clientId }, version);
    const order = { fromDay: 'DESC', createdAt: 'DESC' } as const;
    const last = await turns.findOne({ where: { clientId }, order });
    if (last?.id !== id) throw new NotWaiting();
    turn.reopen();
    await turns.save(turn);
    return version + 1;
  }

  /** Somebody begins to work with a client who waited; called by who let the caller in. */
  async endForAssigned(clientId: string): Promise<void> {
    const turns = this.database.repository(WaitingTurn);
    const turn = await turns.findOneBy({ clientId, untilDay: IsNull() });
    if (!turn) return;
    const { id, version } = turn;
    const claimed = await this.database.claim(WaitingTurn, { id, clientId }, version);
    claimed.end('assigned', this.clock.today());
    await turns.save(claimed);
  }

  private notInFuture(field: string, day: CalendarDay | null | undefined): CalendarDay {
    const today = this.clock.today();
    if (day && day > today) throw FieldsInvalid.of(field, 'day-in-future');
    return day ?? today;
  }
}
