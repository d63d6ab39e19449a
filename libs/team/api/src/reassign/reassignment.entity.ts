import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, ReassignableKind, SkipReason } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** That a lead let clients go to a colleague: in which part, and from when to when. */
@Entity('reassignment')
export class Reassignment extends OrganisationRecord {
  @Column('uuid', { name: 'to_staff_id' }) toStaffId: string;

  @Column('text') kind: ReassignableKind;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;

  @Column('uuid', { name: 'decided_by' }) decidedBy: string;

  @Column('timestamptz', { name: 'decided_at' }) decidedAt: Date;
}

/** One client of them: gone to the colleague, or skipped and why. */
@Entity('reassignment_item')
export class ReassignmentItem extends OrganisationRecord {
  @Column('uuid', { name: 'reassignment_id' }) reassignmentId: string;

  @Column('uuid', { name: 'client_id' }) clientId: string;

  /** Null when the client went. */
  @Column('text', { nullable: true }) skipped: SkipReason | null;
}
