import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, Role } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** That somebody works here in a role, for a team or for the whole organisation, from–to. */
@Entity('membership')
export class Membership extends OrganisationRecord {
  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;

  @Column('text') role: Role;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;
}
