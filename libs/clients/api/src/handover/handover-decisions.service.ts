import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { OnlyTeamLeadDecides } from '../assignment/assignment.errors';
import { LeadWorkerExists } from '../household/household.errors';
import { takeTurn } from '../household/turns';
import { type Decision, Handover } from './handover.entity';
import { HandoverMoves } from './handover-moves.service';
import { HandoverNews } from './handover-news.service';

/** A lead of the team decides; until the day it can be taken back; the receiver reads it. */
@Injectable()
export class HandoverDecisions {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly moves: HandoverMoves,
    private readonly news: HandoverNews,
  ) {}

  /** It happens on its day; when that has passed, today. */
  async agree(clientId: string, id: string, version: number): Promise<number> {
    await takeTurn(this.database);
    const { teamId } = await this.access.require(clientId, 'handover:decide');
    const handover = await this.database.claim(Handover, { id, clientId }, version);
    const all = await this.moves.begin(handover, teamId, this.decision());
    for (const one of all) await this.news.agreed(one);
    return version + 1;
  }

  /** Not now, and why. */
  async decline(clientId: string, id: string, version: number, words: string): Promise<number> {
    await this.access.require(clientId, 'handover:decide');
    const handover = await this.database.claim(Handover, { id, clientId }, version);
    handover.decline(this.decision(), words);
    await this.database.repository(Handover).save(handover);
    await this.news.declined(handover);
    return version + 1;
  }

  /** Who proposed it, or a lead of the team, takes it back; the work stays with the giver. */
  async withdraw(clientId: string, id: string, version: number): Promise<number> {
    await takeTurn(this.database);
    const { permissions } = await this.access.require(clientId, 'handover:propose');
    const handover = await this.database.claim(Handover, { id, clientId }, version);
    const isOwn = handover.proposedBy === this.database.actor.staffMemberId;
    if (!isOwn && !permissions.includes('handover:decide')) throw new OnlyTeamLeadDecides();
    // Alone, a household would have two lead workers: it goes back with whom it came with.
    if (handover.goesWith && handover.state === 'agreed') throw new LeadWorkerExists();
    const wasAgreed = handover.state === 'agreed';
    handover.withdraw(this.decision());
    await this.database.repository(Handover).save(handover);
    const all = wasAgreed ? await this.moves.takeBack(handover, this.decision()) : [handover];
    for (const one of all) await this.news.withdrawn(one, wasAgreed);
    return version + 1;
  }

  /** The receiver knows what they had to know. */
  async read(clientId: string, id: string, version: number): Promise<number> {
    await this.access.require(clientId, 'client:read');
    const toStaffId = this.database.actor.staffMemberId;
    const repository = this.database.repository(Handover);
    const own = await repository.findOneBy({ id, clientId, toStaffId });
    if (!own?.hasBegunOn(this.clock.today())) throw new NotFound();
    const handover = await this.database.claim(Handover, { id, clientId }, version);
    handover.markRead(this.clock.now());
    await repository.save(handover);
    await this.news.read(handover);
    return version + 1;
  }

  private decision(): Decision {
    const { staffMemberId: by } = this.database.actor;
    return { by, now: this.clock.now(), today: this.clock.today() };
  }
}
