import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { notInPast } from '../days';
import { takeTurn } from '../household/turns';
import type { ProposeHandoverRequest } from './handover.dto';
import { Handover } from './handover.entity';
import { HandoverUnderWay } from './handover.errors';
import { giverOn, handoversUnderWay, notesToChoose } from './handover.queries';
import { HandoverMoves } from './handover-moves.service';
import { HandoverNews } from './handover-news.service';
import { HandoverNote } from './handover-note.entity';

type Choice = Pick<ProposeHandoverRequest, 'leaveNoteIds' | 'takeNoteIds'>;

/** Proposes to hand a client over; started by who decides, it is agreed at once. */
@Injectable()
export class HandoverProposals {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly moves: HandoverMoves,
    private readonly news: HandoverNews,
  ) {}

  /** Writes down whom to, from which day, what to know and which notes go; returns the id. */
  async propose(clientId: string, wanted: ProposeHandoverRequest): Promise<Handover> {
    await takeTurn(this.database);
    const client = await this.access.require(clientId, 'handover:propose');
    notInPast('onDay', wanted.onDay, this.clock);
    const stayUntilDay = wanted.stayUntilDay ?? null;
    if (stayUntilDay && stayUntilDay < wanted.onDay) {
      throw FieldsInvalid.of('stayUntilDay', 'end-before-start');
    }
    await this.moves.requirePossible(client, wanted.toStaffId);
    await this.requireNoneUnderWay(clientId);
    const handover = this.database.repository(Handover).create();
    const { toStaffId, onDay, summary } = wanted;
    const people = { ...(await this.giver(clientId, wanted)), toStaffId, proposedBy: this.self };
    const id = wanted.id ?? uuidv7();
    handover.propose({ id, clientId, ...people, onDay, stayUntilDay, summary });
    await this.database.repository(Handover).insert(handover);
    await this.choose(client, handover, wanted);
    return this.finish(client, id);
  }

  private get self(): string {
    return this.database.actor.staffMemberId;
  }

  private async giver(clientId: string, { onDay, toStaffId }: ProposeHandoverRequest) {
    const giver = await giverOn(this.database, clientId, onDay);
    if (!giver) throw new NotFound();
    if (giver.id === toStaffId) throw FieldsInvalid.of('toStaffId', 'not-a-choice');
    return { fromStaffId: giver.id };
  }

  private async requireNoneUnderWay(clientId: string): Promise<void> {
    const running = await handoversUnderWay(this.database, clientId, this.clock.today());
    if (running.length) throw new HandoverUnderWay();
  }

  private async finish({ teamId, permissions }: OpenedClient, id: string): Promise<Handover> {
    const handover = await this.database.repository(Handover).findOneByOrFail({ id });
    if (!permissions.includes('handover:decide')) {
      await this.news.proposed(handover);
      return handover;
    }
    const [now, today] = [this.clock.now(), this.clock.today()];
    const all = await this.moves.begin(handover, teamId, { by: this.self, now, today });
    for (const one of all) await this.news.agreed(one);
    return handover;
  }

  /** Keeps what the giver chose note by note; only of notes they can read themselves. */
  private async choose(client: OpenedClient, handover: Handover, choice: Choice): Promise<void> {
    const leave = [...new Set(choice.leaveNoteIds ?? [])];
    const take = [...new Set(choice.takeNoteIds ?? [])];
    if (take.some((id) => leave.includes(id))) throw FieldsInvalid.of('takeNoteIds', 'duplicate');
    const known = await this.choosable(client, [...leave, ...take]);
    if (!leave.every((id) => known.has(id))) {
      throw FieldsInvalid.of('leaveNoteIds', 'unknown-record');
    }
    if (!take.every((id) => known.get(id) === true)) {
      throw FieldsInvalid.of('takeNoteIds', 'unknown-record');
    }
    const { id: handoverId, clientId } = handover;
    const row = (goesAlong: boolean) => (noteId: string) => ({
      ...{ id: uuidv7(), clientId, handoverId, noteId, goesAlong },
    });
    const rows = [...leave.map(row(false)), ...take.map(row(true))];
    if (rows.length) await this.database.repository(HandoverNote).insert(rows);
  }

  /** The notes of this client the caller reads, and whether each is confidential. */
  private async choosable({ clientId, permissions }: OpenedClient, ids: readonly string[]) {
    if (!ids.length || !permissions.includes('note:confidential'))
      return new Map<string, boolean>();
    const asked = { ids, today: this.clock.today() };
    const notes = await notesToChoose(this.database, clientId, asked);
    return new Map(notes.map(({ id, isConfidential }) => [id, isConfidential]));
  }
}
