import { Injectable } from '@nestjs/common';
import { type Assignment, Assignments } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { ClientAssignments } from '../assignment/client-assignments.service';
import { othersOfHousehold } from '../household/household.queries';
import { type Decision, type GiverLeads, Handover } from './handover.entity';
import { giverOn, lapseHandovers } from './handover.queries';
import { HandoverSummaries } from './handover-summaries.service';

/**
 * Moves the work itself: who leads, from which day. Everything is written as dates of assignments
 * when it is agreed, so that access moves by itself on the day. Called while it is its turn.
 */
@Injectable()
export class HandoverMoves {
  constructor(
    private readonly database: Database,
    private readonly assignments: Assignments,
    private readonly clientAssignments: ClientAssignments,
    private readonly summaries: HandoverSummaries,
    private readonly clock: Clock,
  ) {}

  /** Whether a client can go to somebody now; holds the client until the transaction ends. */
  async requirePossible(
    client: { readonly clientId: string; readonly teamId: string },
    staffMemberId: string,
  ): Promise<void> {
    await this.clientAssignments.requireCandidate(client, staffMemberId, 'toStaffId');
  }

  /**
   * Agrees: the receiver leads from the day, whoever lives in the same household goes along, and
   * the giver stays no longer than was said. Returns all that was agreed.
   */
  async begin(handover: Handover, teamId: string, decision: Decision): Promise<Handover[]> {
    const { clientId, toStaffId } = handover;
    const fromDay = handover.beginsOn(decision.today);
    handover.agree(decision, await this.giverOf(handover, fromDay));
    await this.database.repository(Handover).save(handover);
    const companions = await this.companionsOf(handover, decision);
    const wanted = { staffMemberId: toStaffId, kind: 'lead_worker' as const, fromDay };
    await this.clientAssignments.appoint({ clientId, teamId }, wanted);
    const all = [handover, ...companions];
    for (const one of all) await this.letGo(one);
    return all;
  }

  /** Takes back what was agreed before its day: the giver leads on. Returns all it concerned. */
  async takeBack(handover: Handover, decision: Decision): Promise<Handover[]> {
    const all = [handover, ...(await this.withdrawCompanions(handover, decision))];
    for (const one of all) await this.giveBack(one);
    return all;
  }

  private async giverOf({ clientId, fromStaffId }: Handover, day: string): Promise<GiverLeads> {
    const giver = await giverOn(this.database, clientId, day);
    const led = giver?.leads === true && giver.id === fromStaffId;
    return { led, untilDay: led ? giver.untilDay : null };
  }

  /** One lead worker per household: the others get a hand-over of their own, with what is known. */
  private async companionsOf(main: Handover, decision: Decision): Promise<Handover[]> {
    const { clientId, toStaffId, onDay, stayUntilDay, proposedBy } = main;
    const others = await othersOfHousehold(this.database, clientId, this.clock.today());
    await lapseHandovers(this.database, others, { fromDay: onDay, now: decision.now });
    const repository = this.database.repository(Handover);
    const companions: Handover[] = [];
    for (const other of others) {
      const giver = await giverOn(this.database, other, onDay);
      if (!giver || giver.id === toStaffId) continue;
      const summary = await this.summaries.textFor(other);
      const companion = repository.create();
      const wanted = { clientId: other, fromStaffId: giver.id, toStaffId, proposedBy };
      companion.propose({ id: uuidv7(), ...wanted, onDay, stayUntilDay, summary }, main.id);
      companion.agree(decision, {
        led: giver.leads,
        untilDay: giver.leads ? giver.untilDay : null,
      });
      companions.push(await repository.save(companion));
    }
    return companions;
  }

  /** The giver's work ends in every part, but for the days they stay as a co-worker. */
  private async letGo({ clientId, fromStaffId, onDay, stayUntilDay }: Handover): Promise<void> {
    const giver = { clientId, staffMemberId: fromStaffId };
    for (const kind of ['co_worker', 'stand_in', 'lead_worker'] as const) {
      await this.assignments.endFrom({ ...giver, kind }, onDay);
    }
    if (!stayUntilDay) return;
    const untilDay = stayUntilDay;
    await this.assignments.start({ ...giver, kind: 'co_worker', fromDay: onDay, untilDay });
  }

  private async giveBack(handover: Handover): Promise<void> {
    const { clientId, onDay, fromStaffId, giverUntilDay: untilDay } = handover;
    // Somebody else may have been appointed meanwhile: then there is nothing to give back.
    if (!(await this.plannedLead(handover))) return;
    const receiver = { clientId, staffMemberId: handover.toStaffId };
    await this.assignments.endFrom({ ...receiver, kind: 'lead_worker' }, onDay);
    const giver = { clientId, staffMemberId: fromStaffId };
    if (handover.stayUntilDay) {
      await this.assignments.endFrom({ ...giver, kind: 'co_worker' }, onDay);
    }
    if (!handover.giverLed) return;
    await this.assignments.start({ ...giver, kind: 'lead_worker', fromDay: onDay, untilDay });
  }

  private async plannedLead({ clientId, toStaffId, onDay }: Handover): Promise<boolean> {
    const kind = 'lead_worker' as const;
    const lasting = await this.assignments.lasting(
      { clientId, staffMemberId: toStaffId, kind },
      onDay,
    );
    return lasting.some((one: Assignment) => one.fromDay === onDay);
  }

  private async withdrawCompanions(main: Handover, decision: Decision): Promise<Handover[]> {
    const repository = this.database.repository(Handover);
    const found = await repository.findBy({ goesWith: main.id, state: 'agreed' });
    const withdrawn: Handover[] = [];
    for (const { id, version } of found) {
      const one = await this.database.claim(Handover, { id }, version);
      one.withdraw(decision);
      withdrawn.push(await repository.save(one));
    }
    return withdrawn;
  }
}
