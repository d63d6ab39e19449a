import { FieldsInvalid, OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** That a colleague is away, from–to or until further notice; never why. */
@Entity('absence')
export class Absence extends OrganisationRecord {
  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;

  /** Says when; the last day is never before the first. */
  lasts(fromDay: CalendarDay, untilDay: CalendarDay | null): void {
    if (untilDay !== null && untilDay < fromDay) {
      throw FieldsInvalid.of('untilDay', 'end-before-start');
    }
    Object.assign(this, { fromDay, untilDay });
  }

  override snapshot(): Record<string, unknown> {
    const { staffMemberId, fromDay, untilDay } = this;
    return { ...super.snapshot(), staffMemberId, fromDay, untilDay };
  }
}
