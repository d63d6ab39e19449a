import { Injectable } from '@nestjs/common';
import { Database, FieldsInvalid } from '@ademruimte/api-platform';
import type { AssignmentKind, CalendarDay } from '@ademruimte/contracts';
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
}

/** Starts and ends who works with a client; access follows by itself. */
@Injectable()
export class Assignments {
  constructor(
    private readonly database: Database,
    private readonly colleagues: Colleagues,
  ) {}

  /** Starts an assignment; a client's former lead ends the day before the new one begins. */
  async start(wanted: NewAssignment): Promise<Assignment> {
    if (wanted.untilDay && wanted.untilDay < wanted.fromDay) {
      throw FieldsInvalid.of('untilDay', 'end-before-start');
    }
    await this.requireRole(wanted);
    const repository = this.database.repository(Assignment);
    if (wanted.kind === 'lead_worker') {
      for (const lead of await this.activeLeads(wanted)) {
        lead.makeRoomFrom(wanted.fromDay);
        await repository.save(lead);
      }
    }
    return repository.save(
      repository.create({ id: uuidv7(), ...wanted, untilDay: wanted.untilDay ?? null }),
    );
  }

  /** Ends an assignment after a day. */
  async end(clientId: string, id: string, version: number, lastDay: CalendarDay): Promise<number> {
    const assignment = await this.database.claim(Assignment, { id, clientId }, version);
    assignment.endAfter(lastDay);
    await this.database.repository(Assignment).save(assignment);
    return version + 1;
  }

  /** The part must fit the person: only experience experts co-coach, only caseworkers lead. */
  private async requireRole({ staffMemberId, kind }: NewAssignment): Promise<void> {
    const role = kind === 'experience_expert' ? 'experience_expert' : 'caseworker';
    const colleague = await this.colleagues.find(staffMemberId);
    if (!colleague?.roles.includes(role)) throw FieldsInvalid.of('staffMemberId', 'unknown-record');
  }

  private async activeLeads({ clientId, fromDay }: NewAssignment): Promise<Assignment[]> {
    const leads = await this.database
      .repository(Assignment)
      .findBy({ clientId, kind: 'lead_worker' });
    return leads.filter((lead) => lead.untilDay === null || lead.untilDay >= fromDay);
  }
}
