import { Injectable } from '@nestjs/common';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import {
  addDays,
  type AssignmentKind,
  bounds,
  type CalendarDay,
  type StandInReason,
} from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Assignment } from './assignment.entity';
import { Colleagues } from './colleagues';

/** Who is to work with a client, and in which part. */
export interface NewAssignment {
  readonly clientId: string;
  readonly staffMemberId: string;
  readonly kind: AssignmentKind;
  readonly fromDay: CalendarDay;
  readonly untilDay?: CalendarDay | null;
  readonly standInReason?: StandInReason | null;
}

/** One part of the work of one person with one client. */
export type PartOfWork = Pick<NewAssignment, 'clientId' | 'staffMemberId' | 'kind'>;

/** Starts and ends who works with a client; access follows by itself. */
@Injectable()
export class Assignments {
  constructor(
    private readonly database: Database,
    private readonly colleagues: Colleagues,
    private readonly clock: Clock,
  ) {}

  /**
   * Starts an assignment. A client's former lead ends the day before the new one begins; one who
   * would have begun then or later, in the same time, never does.
   */
  async start(wanted: NewAssignment): Promise<Assignment> {
    if (wanted.untilDay && wanted.untilDay < wanted.fromDay) {
      throw FieldsInvalid.of('untilDay', 'end-before-start');
    }
    await this.requireRole(wanted);
    const repository = this.database.repository(Assignment);
    const workloadWeight = await this.weightOf(wanted);
    if (wanted.kind === 'lead_worker') {
      for (const lead of await this.otherLeads(wanted)) await this.makeRoom(lead, wanted.fromDay);
    }
    const untilDay = wanted.untilDay ?? null;
    return repository.save(
      repository.create({ id: uuidv7(), ...wanted, untilDay, workloadWeight }),
    );
  }

  /** Ends an assignment after a day. */
  async end(clientId: string, id: string, version: number, lastDay: CalendarDay): Promise<number> {
    const assignment = await this.database.claim(Assignment, { id, clientId }, version);
    assignment.endAfter(lastDay);
    await this.database.repository(Assignment).save(assignment);
    return version + 1;
  }

  /** Says how much work it is; who calls this asked who may. */
  async weigh(clientId: string, id: string, version: number, weight: number): Promise<number> {
    const assignment = await this.database.claim(Assignment, { id, clientId }, version);
    assignment.workloadWeight = weight;
    await this.database.repository(Assignment).save(assignment);
    return version + 1;
  }

  /** Where an expert works along with a client, today or later. */
  async running(clientId: string, staffMemberId: string): Promise<Assignment[]> {
    const kind = 'experience_expert';
    return this.lasting({ clientId, staffMemberId, kind }, this.clock.today());
  }

  /** An expert stops working along with a client, this second. */
  async stopAtOnce(clientId: string, staffMemberId: string): Promise<void> {
    const kind = 'experience_expert';
    await this.endFrom({ clientId, staffMemberId, kind }, this.clock.today());
  }

  /** What somebody does in one part with a client on a day or later. */
  async lasting(part: PartOfWork, day: CalendarDay): Promise<Assignment[]> {
    const { clientId, staffMemberId, kind } = part;
    const all = await this.database
      .repository(Assignment)
      .findBy({ clientId, staffMemberId, kind });
    return all.filter(({ untilDay }) => untilDay === null || untilDay >= day);
  }

  /**
   * From a day on somebody no longer works in one part with a client. What would begin that day or
   * later is taken away: an assignment is in days, and would hold for one.
   */
  async endFrom(part: PartOfWork, day: CalendarDay): Promise<void> {
    const repository = this.database.repository(Assignment);
    const { clientId } = part;
    for (const { id, version } of await this.lasting(part, day)) {
      const assignment = await this.database.claim(Assignment, { id, clientId }, version);
      if (assignment.fromDay >= day) await repository.remove(assignment);
      else {
        assignment.makeRoomFrom(day);
        await repository.save(assignment);
      }
    }
  }

  /** The part must fit the person: only experience experts co-coach, only caseworkers lead. */
  private async requireRole({ staffMemberId, kind }: NewAssignment): Promise<void> {
    const role = kind === 'experience_expert' ? 'experience_expert' : 'caseworker';
    const colleague = await this.colleagues.find(staffMemberId);
    if (!colleague?.roles.includes(role)) throw FieldsInvalid.of('staffMemberId', 'unknown-record');
  }

  /** Who else leads in the time somebody is wanted for. */
  private async otherLeads(wanted: NewAssignment): Promise<Assignment[]> {
    const { clientId, fromDay, untilDay } = wanted;
    const leads = await this.database
      .repository(Assignment)
      .findBy({ clientId, kind: 'lead_worker' });
    return leads.filter(
      (lead) =>
        (lead.untilDay === null || lead.untilDay >= fromDay) &&
        (!untilDay || lead.fromDay <= untilDay),
    );
  }

  /** Who takes work over, for good or for a while, takes over as much as the lead had. */
  private async weightOf({ clientId, kind, fromDay }: NewAssignment): Promise<number> {
    if (kind !== 'lead_worker' && kind !== 'stand_in') return bounds.workloadWeight.default;
    const leads = await this.database
      .repository(Assignment)
      .findBy({ clientId, kind: 'lead_worker' });
    const before = addDays(fromDay, -1);
    const lead = leads.find((one) => one.isActiveOn(fromDay) || one.isActiveOn(before));
    return lead?.workloadWeight ?? bounds.workloadWeight.default;
  }

  private async makeRoom({ id, clientId, version }: Assignment, day: CalendarDay): Promise<void> {
    const repository = this.database.repository(Assignment);
    const lead = await this.database.claim(Assignment, { id, clientId }, version);
    const neverBegan = lead.fromDay === day && day > this.clock.today();
    if (lead.fromDay > day || neverBegan) return void (await repository.remove(lead));
    lead.makeRoomFrom(day);
    await repository.save(lead);
  }
}
