import { OrganisationRecord } from '@ademruimte/api-platform';
import {
  addDays,
  type AssignmentKind,
  type CalendarDay,
  type StandInReason,
} from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { AssignmentHasEnded } from './assignment.errors';

/** That somebody works with a client, in which part, from which day to which: access follows it. */
@Entity('assignment')
export class Assignment extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('text') kind: AssignmentKind;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;

  /** How much work the team says it is, in steps of a half; 1 is usual. */
  @Column('numeric', {
    name: 'workload_weight',
    default: 1,
    transformer: { from: Number, to: (weight: number) => weight },
  })
  workloadWeight: number;

  /** Why somebody stands in; null for every other part. */
  @Column('text', { name: 'stand_in_reason', nullable: true }) standInReason: StandInReason | null;

  /** Whether it gives access on a day. */
  isActiveOn(day: CalendarDay): boolean {
    return this.fromDay <= day && (this.untilDay === null || this.untilDay >= day);
  }

  /**
   * Ends it after a day; an assignment that would then never have held ends on its first day. One
   * that has an end gets no later one: nobody comes back, or stays, by ending.
   */
  endAfter(day: CalendarDay): void {
    if (this.untilDay !== null && day > this.untilDay) throw new AssignmentHasEnded();
    this.untilDay = day < this.fromDay ? this.fromDay : day;
  }

  /** Ends it the day before somebody else begins. */
  makeRoomFrom(day: CalendarDay): void {
    this.endAfter(addDays(day, -1));
  }
}
