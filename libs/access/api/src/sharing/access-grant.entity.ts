import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, GrantedPart } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/**
 * One part of a file that an experience expert sees above what they always see, until a day. Read
 * on every request: what ended opens nothing any more.
 */
@Entity('access_grant')
export class AccessGrant extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('uuid', { name: 'agreement_id' }) agreementId: string;

  @Column('text') part: GrantedPart;

  @Column('text', { name: 'life_domain_code', nullable: true }) lifeDomainCode: string | null;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day' }) untilDay: CalendarDay;

  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
