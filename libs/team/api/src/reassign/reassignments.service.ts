import { Injectable } from '@nestjs/common';
import { Colleagues, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import type { SkipReason } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { WaitingList } from '../work/waiting/waiting-list.service';
import { ClientMove } from './client-move.service';
import type { ReassignmentRequest, ReassignmentResponse } from './reassignment.dto';
import { Reassignment, ReassignmentItem } from './reassignment.entity';
import { readReassignment } from './reassignment.queries';

/** Lets clients go to a colleague: for good with a hand-over, or while somebody is away. */
@Injectable()
export class Reassignments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly colleagues: Colleagues,
    private readonly clientMove: ClientMove,
    private readonly waiting: WaitingList,
  ) {}

  /** Moves every client or says why they stay, in one transaction: nothing is half saved. */
  async reassign(wanted: ReassignmentRequest): Promise<string> {
    const clients = this.clientsOf(wanted);
    this.requireDays(wanted);
    await this.requireColleague(wanted.toStaffId);
    for (const [index, { clientId }] of clients.entries()) {
      if (!(await this.clientMove.mayDecide(clientId))) {
        throw FieldsInvalid.of(`clients.${String(index)}.clientId`, 'unknown-record');
      }
    }
    const theirs = new Set<string>();
    for (const { clientId } of clients) {
      if (await this.clientMove.isTheirs(clientId, wanted)) theirs.add(clientId);
    }
    const id = await this.decide(wanted);
    for (const client of clients) {
      const skipped = theirs.has(client.clientId)
        ? 'already_theirs'
        : await this.moveOne(client, wanted);
      await this.keep(id, client.clientId, skipped);
    }
    return id;
  }

  private async moveOne(
    client: ReassignmentRequest['clients'][number],
    wanted: ReassignmentRequest,
  ): Promise<SkipReason | null> {
    // Somebody of the same household took them along a moment ago: that is as it should be.
    const wentAlong = await this.clientMove.isTheirs(client.clientId, wanted);
    const skipped = wentAlong ? null : await this.clientMove.move(client, wanted);
    if (!skipped && wanted.kind === 'lead_worker') {
      await this.waiting.endForAssigned(client.clientId);
    }
    return skipped;
  }

  private clientsOf({ clients }: ReassignmentRequest) {
    if (!clients.length) throw FieldsInvalid.of('clients', 'empty-list');
    if (new Set(clients.map(({ clientId }) => clientId)).size < clients.length) {
      throw FieldsInvalid.of('clients', 'duplicate');
    }
    return clients;
  }

  private requireDays({ kind, fromDay, untilDay }: ReassignmentRequest): void {
    if (fromDay < this.clock.today()) throw FieldsInvalid.of('fromDay', 'day-in-past');
    if (kind === 'stand_in' && !untilDay) throw FieldsInvalid.of('untilDay', 'required');
    if (kind === 'lead_worker' && untilDay) throw FieldsInvalid.of('untilDay', 'not-a-choice');
    if (untilDay && untilDay < fromDay) throw FieldsInvalid.of('untilDay', 'end-before-start');
  }

  private async requireColleague(id: string): Promise<void> {
    const colleague = await this.colleagues.find(id);
    if (!colleague?.roles.includes('caseworker')) {
      throw FieldsInvalid.of('toStaffId', 'unknown-record');
    }
  }

  private async decide(wanted: ReassignmentRequest): Promise<string> {
    const { toStaffId, kind, fromDay, untilDay } = wanted;
    const id = wanted.id ?? uuidv7();
    await this.database.repository(Reassignment).insert({
      ...{ id, toStaffId, kind, fromDay, untilDay: untilDay ?? null },
      ...{ decidedBy: this.database.actor.staffMemberId, decidedAt: this.clock.now() },
    });
    return id;
  }

  private async keep(reassignmentId: string, clientId: string, skipped: SkipReason | null) {
    const items = this.database.repository(ReassignmentItem);
    await items.insert({ id: uuidv7(), reassignmentId, clientId, skipped });
  }
}

/** What became of a reassignment, for who decided it. */
@Injectable()
export class ReassignmentAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** Who went, and who stayed and why; throws {@link NotFound} for somebody else's. */
  async of(id: string): Promise<ReassignmentResponse> {
    const answer = await readReassignment(this.database, id, this.clock.today());
    if (!answer) throw new NotFound();
    const all = [...answer.done, ...answer.skipped];
    await this.readLog.listed(all.map(({ clientId }) => clientId));
    return answer;
  }
}
