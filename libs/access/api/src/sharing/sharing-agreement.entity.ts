import { OrganisationRecord } from '@ademruimte/api-platform';
import type { AgreementWay, CalendarDay, SharedPart, SharingPartner } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { SharingWithdrawn } from './sharing.errors';

/** What a client wants shared with whom, from which day to which, and how that was agreed. */
@Entity('sharing_agreement')
export class SharingAgreement extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text', { name: 'with_kind' }) withKind: SharingPartner;

  @Column('uuid', { name: 'staff_member_id', nullable: true }) staffMemberId: string | null;

  @Column('uuid', { name: 'helper_id', nullable: true }) helperId: string | null;

  /** Of an organisation. */
  @Column('text', { nullable: true }) name: string | null;

  @Column('text', { array: true }) parts: SharedPart[];

  @Column('text', { name: 'life_domain_codes', array: true }) lifeDomainCodes: string[];

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;

  @Column('text', { name: 'agreed_how' }) agreedHow: AgreementWay;

  @Column('date', { name: 'agreed_on' }) agreedOn: CalendarDay;

  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;

  /** The client takes it back: from this moment nothing is shared by it. */
  withdraw(by: string, at: Date): void {
    if (this.withdrawnAt) throw new SharingWithdrawn();
    this.withdrawnAt = at;
    this.withdrawnBy = by;
  }
}
