import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, HouseholdRole } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { MemberHasLeft } from './household.errors';

/** How somebody is known in a household. */
export interface MemberDetails {
  readonly name: string;
  readonly role: HouseholdRole;
  /** Left out is unchanged. */
  readonly birthDate?: CalendarDay | null;
}

/** That somebody belongs to a household, from which day to which; not everybody is a client. */
@Entity('household_member')
export class HouseholdMember extends OrganisationRecord {
  @Column('uuid', { name: 'household_id' }) householdId: string;

  @Column('uuid', { name: 'client_id', nullable: true }) clientId: string | null;

  @Column('text') name: string;

  @Column('text') role: HouseholdRole;

  @Column('date', { name: 'birth_date', nullable: true }) birthDate: CalendarDay | null;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;

  /** Whether they belong to it on a day; the last day counts. */
  isMemberOn(day: CalendarDay): boolean {
    return this.fromDay <= day && (this.untilDay === null || this.untilDay >= day);
  }

  /** Takes over what is known now; who has left is not rewritten. */
  describe({ name, role, birthDate }: MemberDetails): void {
    this.requireStaying();
    this.name = name;
    this.role = role;
    if (birthDate !== undefined) this.birthDate = birthDate;
  }

  /** They belong to it until the end of a day. */
  leave(day: CalendarDay): void {
    this.requireStaying();
    this.untilDay = day < this.fromDay ? this.fromDay : day;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, name, role, fromDay, untilDay } = this;
    return { id, version, name, role, fromDay, untilDay };
  }

  private requireStaying(): void {
    if (this.untilDay !== null) throw new MemberHasLeft();
  }
}
