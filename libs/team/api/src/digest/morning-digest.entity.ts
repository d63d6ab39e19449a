import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** That somebody wants a mail in the morning, and what became of the last one. */
@Entity('morning_digest')
export class MorningDigest extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column('boolean', { default: true }) wanted: boolean;

  /** Kept by the worker, which sends it. */
  @Column({ type: 'date', nullable: true, insert: false, update: false }) day: CalendarDay | null;

  @Column({ type: 'text', nullable: true, insert: false, update: false }) state: string | null;
}
