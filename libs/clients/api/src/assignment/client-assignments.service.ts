import { Injectable } from '@nestjs/common';
import {
  Assignment,
  AssignmentOverlaps,
  Assignments,
  ClientAccess,
  Colleagues,
  NotInTeam,
  type OpenedClient,
} from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import { In } from 'typeorm';
import { Client } from '../client.entity';
import { notBeforeYesterday, notInPast } from '../days';
import { LeadWorkerExists } from '../household/household.errors';
import { lapseHandovers } from '../handover/handover.queries';
import { othersOfHousehold } from '../household/household.queries';
import { holdWork, takeTurn } from '../household/turns';
import type { AssignmentRequest } from './assignment.dto';
import { ClientNotActive, OnlyTeamLeadDecides } from './assignment.errors';

/** Who works with a client: the lead invites, a team lead decides who leads. */
@Injectable()
export class ClientAssignments {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly assignments: Assignments,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  /**
   * Somebody of the client's team starts working with the client. A new lead takes over the whole
   * household: one lead worker per household at a time.
   */
  async start(clientId: string, wanted: AssignmentRequest): Promise<Assignment> {
    await takeTurn(this.database);
    const opened = await this.access.require(clientId, 'assignment:edit');
    requireDecider(opened, wanted.kind);
    if (wanted.kind === 'stand_in' && !wanted.untilDay) {
      throw FieldsInvalid.of('untilDay', 'required');
    }
    if (wanted.kind !== 'stand_in' && wanted.standInReason) {
      throw FieldsInvalid.of('standInReason', 'not-a-choice');
    }
    notInPast('fromDay', wanted.fromDay, this.clock);
    if (wanted.kind === 'lead_worker') {
      const all = [clientId, ...(await this.others(clientId))];
      await lapseHandovers(this.database, all, { ...wanted, now: this.clock.now() });
    }
    return this.appoint(opened, wanted);
  }

  /** The same for who was let in already and holds the turn: it happens, if it can. */
  async appoint(
    { clientId, teamId }: Pick<OpenedClient, 'clientId' | 'teamId'>,
    wanted: AssignmentRequest,
  ): Promise<Assignment> {
    await this.requireTeamMate(teamId, wanted.staffMemberId);
    const others = wanted.kind === 'lead_worker' ? await this.others(clientId) : [];
    await this.requireActive(clientId, others);
    await this.requireRoom(clientId, wanted);
    for (const other of others) await this.takeOver(other, wanted);
    return this.assignments.start({ clientId, ...wanted });
  }

  /**
   * Refuses who could not lead this client, and a client whose support has ended; `field` is where
   * the caller said who. Holds the client until the transaction ends.
   */
  async requireCandidate(
    { clientId, teamId }: Pick<OpenedClient, 'clientId' | 'teamId'>,
    staffMemberId: string,
    field: string,
  ): Promise<void> {
    const colleague = await this.colleagues.find(staffMemberId);
    if (!colleague?.roles.includes('caseworker')) throw FieldsInvalid.of(field, 'unknown-record');
    if (!colleague.teamIds.includes(teamId)) throw new NotInTeam();
    await this.requireActive(clientId, []);
  }

  /** Somebody stops working with the client after a day. */
  async end(clientId: string, id: string, lastDay: string, version: number): Promise<number> {
    await takeTurn(this.database);
    const opened = await this.access.require(clientId, 'assignment:edit');
    notBeforeYesterday('untilDay', lastDay, this.clock);
    const assignment = await this.database.repository(Assignment).findOneBy({ id, clientId });
    if (!assignment) throw new NotFound();
    requireDecider(opened, assignment.kind);
    return this.assignments.end(clientId, id, version, lastDay);
  }

  private async others(clientId: string): Promise<string[]> {
    return othersOfHousehold(this.database, clientId, this.clock.today());
  }

  /** Holds the clients, so that two team leads at once do not appoint two leads. */
  private async requireActive(clientId: string, others: readonly string[]): Promise<void> {
    await holdWork(this.database, [clientId, ...others]);
    const clients = await this.database.repository(Client).find({
      where: { id: In([clientId, ...others]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const status = clients.find(({ id }) => id === clientId)?.status;
    if (status !== 'active' && status !== 'paused') throw new ClientNotActive();
  }

  /** The same lead for somebody else of the household, if the caller decides there too. */
  private async takeOver(clientId: string, wanted: AssignmentRequest): Promise<void> {
    const opened = await this.access.find(clientId, true);
    if (!opened?.permissions.includes('team:assign')) throw new LeadWorkerExists();
    const has = (await this.overlapping(clientId, wanted)).length > 0;
    if (!has) await this.assignments.start({ clientId, ...wanted });
  }

  private async requireTeamMate(teamId: string, staffMemberId: string): Promise<void> {
    const colleague = await this.colleagues.find(staffMemberId);
    if (!colleague) throw FieldsInvalid.of('staffMemberId', 'unknown-record');
    if (!colleague.teamIds.includes(teamId)) throw new NotInTeam();
  }

  private async requireRoom(clientId: string, wanted: AssignmentRequest): Promise<void> {
    if ((await this.overlapping(clientId, wanted)).length) throw new AssignmentOverlaps();
  }

  /** What the same person does in the same part in the same time. */
  private async overlapping(clientId: string, wanted: AssignmentRequest): Promise<Assignment[]> {
    const { staffMemberId, kind, fromDay, untilDay } = wanted;
    const same = await this.database
      .repository(Assignment)
      .findBy({ clientId, staffMemberId, kind });
    return same.filter(
      (one) =>
        (one.untilDay === null || one.untilDay >= fromDay) &&
        (!untilDay || one.fromDay <= untilDay),
    );
  }
}

/** Who leads, and who stands in while somebody is away, is for a lead of the team. */
function requireDecider(opened: OpenedClient, kind: string): void {
  if (['lead_worker', 'stand_in'].includes(kind) && !opened.permissions.includes('team:assign')) {
    throw new OnlyTeamLeadDecides();
  }
}
